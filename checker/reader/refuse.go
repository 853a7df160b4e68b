package reader

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	"unicode/utf16"

	"sagstjek/internal/eight"
)

// What is refused, in words for someone who only knows that the file should open.
const (
	msgEmpty     = "Filen er tom. Har du gemt teksten? Gem den igen, og prøv på ny."
	msgOldWord   = "Filen er i det gamle Word-format (.doc). Åbn den i Word, vælg Gem som, og gem den som .docx."
	msgOldOffice = "Filen er i et gammelt Office-format. Åbn den i det program, den er lavet i, og gem den som .docx."
	msgLocked    = "Filen er låst med en adgangskode. Åbn den, fjern adgangskoden (Filer > Oplysninger > Beskyt " +
		"dokument), og gem den igen."
	msgRights = "Filen er rettighedsbeskyttet og kan kun åbnes af bestemte personer. Gem en kopi uden " +
		"beskyttelse, eller kopiér teksten over i et nyt dokument."
	msgLockedODT  = "Filen er låst med en adgangskode. Åbn den i LibreOffice, vælg Gem som, og gem den uden adgangskode."
	msgDamagedODT = "Filen er beskadiget eller ikke et tekstdokument. Åbn den i LibreOffice eller Word, og gem den igen."
	msgRTF        = "Filen er i RTF-format, som ikke læses. Åbn den i Word, vælg Gem som, og gem den som .docx."
	msgPDF        = "PDF-filer læses ikke endnu. Brug det dokument, som PDF-filen er lavet af (gem det som .docx), " +
		"eller kopiér teksten over i et nyt dokument."
	msgBinary = "Filen er ikke en tekst. Sagstjek læser Word (.docx), OpenDocument (.odt), HTML, Markdown og ren tekst."
	msgLFS    = "Filen er kun en henvisning fra Git LFS; selve teksten er ikke hentet. Hent den med kommandoen: git lfs pull"
	msgSheet  = "Filen er et regneark. Sagstjek læser kun tekster: kopiér det, der skal tjekkes, over i et Word-dokument."
	msgSlides = "Filen er en præsentation. Sagstjek læser kun tekster: kopiér det, der skal tjekkes, over i et Word-dokument."
	msgZip    = "Filen er en zip-fil og ikke et tekstdokument. Pak den ud, og tjek filerne i den."
	msgMail   = "Filen er en e-mail eller en webside, der er gemt som én fil. Gem det vedhæftede dokument for sig, " +
		"eller kopiér teksten over i et nyt dokument."
	msgXML = "Filen er en XML-fil, som Sagstjek ikke kender. Gem teksten som .docx, .html eller .txt."
)

// notWhatItSays tells of a file whose content does not fit its extension.
func notWhatItSays(ext string) error {
	return &Problem{
		fmt.Sprintf("Filen hedder %s, men indholdet er noget andet, eller filen er beskadiget. Åbn den i det "+
			"program, den er lavet i, og gem den igen som .docx.", ext),
	}
}

// TooLarge is the *Problem of a file of size bytes where limit is the most.
func TooLarge(size, limit int64) error {
	if size > mostBytes {
		return &Problem{
			fmt.Sprintf("Filen fylder %s, og der læses aldrig filer på over %s. Er det den rigtige fil? Ellers del "+
				"den i flere.", megabytes(size), megabytes(mostBytes)),
		}
	}
	return &Problem{
		fmt.Sprintf("Filen fylder %s, og grænsen er %s. Er det den rigtige fil? Grænsen kan hæves med --max-bytes %d.",
			megabytes(size), megabytes(limit), size),
	}
}

// megabytes is a size as Danes write it.
func megabytes(n int64) string {
	if n < 1_000_000 {
		return fmt.Sprintf("%d byte", n)
	}
	return strings.Replace(fmt.Sprintf("%.1f MB", float64(n)/1e6), ".", ",", 1)
}

// refuse returns a *Problem for content that no reader takes, whatever its name.
func refuse(data []byte) error {
	head := data[:min(len(data), 1024)]
	start := bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf")), " \t\r\n")
	switch {
	case isEmpty(data):
		return &Problem{msgEmpty}
	case bytes.HasPrefix(head, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")):
		return &Problem{compoundFile(data)}
	case bytes.HasPrefix(start, []byte(`{\rtf`)):
		return &Problem{msgRTF}
	case bytes.HasPrefix(start, []byte("%PDF")):
		return &Problem{msgPDF}
	case isMail(start):
		return &Problem{msgMail}
	case bytes.HasPrefix(start, []byte("version https://git-lfs.github.com/spec/")):
		return &Problem{msgLFS}
	}
	return nil
}

// mailHead begins what is written as e-mails are (RFC 5322, 2.2): a field on the first line.
var mailHead = regexp.MustCompile(`^(?i:From|To|Return-Path|Received|Delivered-To|Subject|Date|Message-ID|MIME-Version|X-[\w-]+): ?[^\n]*\r?\n[\w-]+:`)

// isMail reports an e-mail or a web page saved as one (RFC 2557).
func isMail(start []byte) bool {
	return mailHead.Match(start) && bytes.Contains(bytes.ToLower(start), []byte("\nmime-version:"))
}

// isEmpty reports a file without any visible character, in any encoding.
func isEmpty(data []byte) bool {
	for _, bom := range []string{"\xef\xbb\xbf", "\xff\xfe", "\xfe\xff"} {
		data = bytes.TrimPrefix(data, []byte(bom))
	}
	rest := bytes.TrimLeft(data, " \t\r\n\f\v\x00")
	for {
		shorter := bytes.TrimPrefix(bytes.TrimPrefix(rest, []byte("\u00a0")), []byte("\u200b"))
		if shorter = bytes.TrimLeft(shorter, " \t\r\n\f\v\x00"); len(shorter) == len(rest) {
			return len(rest) == 0
		}
		rest = shorter
	}
}

// compoundFile says what an OLE compound file is by the names of its streams,
// which stand in it as UTF-16 ([MS-CFB] 2.6, [MS-OFFCRYPTO] 2.2 and 2.3).
func compoundFile(data []byte) string {
	has := func(name string) bool {
		var wide []byte
		for _, u := range utf16.Encode([]rune(name)) {
			wide = append(wide, byte(u), byte(u>>8))
		}
		return bytes.Contains(data, wide)
	}
	switch {
	case has("DRMEncrypted"):
		return msgRights
	case has("EncryptedPackage"):
		return msgLocked
	case has("__substg1.0_"): // [MS-OXMSG] 2.1
		return msgMail
	case has("Workbook"), has("PowerPoint Document"):
		return msgOldOffice
	}
	return msgOldWord
}

// isBinary reports that what a file begins with is no text: it holds zero bytes or
// many control characters.
func isBinary(head string) bool {
	if strings.IndexByte(head, 0) >= 0 {
		return true
	}
	control := 0
	for i := 0; i < len(head); i++ {
		for i+8 <= len(head) && !eight.AnyBelow(eight.Of(head[i:i+8]), ' ') {
			i += 8
		}
		if i < len(head) && head[i] < ' ' && strings.IndexByte("\t\n\r\f\v\x1b", head[i]) < 0 {
			control++
		}
	}
	return control*50 > len(head)
}
