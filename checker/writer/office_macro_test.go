package writer_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// macro opens the files of a list in LibreOffice as a person would, accepts or rejects
// all tracked changes, and saves them as ODT.
const macro = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Settle(list As String, order As String)
  Dim opening(0) As New com.sun.star.beans.PropertyValue
  opening(0).Name = "Hidden"
  opening(0).Value = True
  Dim saving(0) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName"
  saving(0).Value = "writer8"
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  handle = FreeFile
  Open list For Input As #handle
  Do While Not Eof(handle)
    Line Input #handle, path
    doc = StarDesktop.loadComponentFromURL(ConvertToURL(path), "_blank", 0, opening())
    dispatcher.executeDispatch(doc.CurrentController.Frame, ".uno:" &amp; order, "", 0, Array())
    doc.storeToURL(ConvertToURL(path &amp; ".odt"), saving())
    doc.close(True)
  Loop
End Sub
</script:module>
`

const (
	acceptAll = "AcceptAllTrackedChanges"
	rejectAll = "RejectAllTrackedChanges"
)

// settled lets LibreOffice accept or reject all changes in files, by name, and returns
// the texts it saves, read again.
func settled(t *testing.T, order string, files map[string][]byte) map[string]string {
	t.Helper()
	soffice := office(t)
	profile, dir := t.TempDir(), t.TempDir()
	run := func(arg string) {
		if said, err := exec.Command(soffice, "-env:UserInstallation=file://"+filepath.ToSlash(profile), "--headless",
			arg).CombinedOutput(); err != nil {
			t.Fatalf("soffice: %v\n%s", err, said)
		}
	}
	run("--terminate_after_init") // makes a profile with an empty module
	if err := os.WriteFile(filepath.Join(profile, "user/basic/Standard/Module1.xba"), []byte(macro), 0o644); err != nil {
		t.Fatal(err)
	}
	var paths []string
	for name, data := range files {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, data, 0o644); err != nil {
			t.Fatal(err)
		}
		paths = append(paths, path)
	}
	list := filepath.Join(profile, "list")
	if err := os.WriteFile(list, []byte(strings.Join(paths, "\n")), 0o644); err != nil {
		t.Fatal(err)
	}
	run(fmt.Sprintf("macro:///Standard.Module1.Settle(%s,%s)", list, order))
	texts := map[string]string{}
	for name := range files {
		data, err := os.ReadFile(filepath.Join(dir, name+".odt"))
		if err != nil {
			t.Errorf("LibreOffice did not save %s: %v", name, err)
			continue
		}
		texts[name] = read(t, name+".odt", data).Text
	}
	return texts
}
