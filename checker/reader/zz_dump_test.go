package reader
import ("testing";"os";"fmt";"path/filepath";"strings")
func TestZZDump(t *testing.T){
 fs,_:=filepath.Glob(os.Getenv("DUMP"))
 for _,f:=range fs{ data,_:=os.ReadFile(f); d,err:=Read(f,data,Options{}); fmt.Println("==",f,err); if err!=nil{continue}
 for _,b:=range d.Blocks { fmt.Printf("%d L%d g%v b%v lab=%q p%d %.110q\n",b.Kind,b.Level,b.Gap,b.Bold,d.Slice(b.Label),b.Paragraph,strings.ReplaceAll(d.Slice(b.Content()),"\n","⏎")); if b.Table!=nil{fmt.Println("  rows",len(b.Table.Rows),"hdr",b.Table.Header)}}
 for _,n:=range d.Notes{fmt.Printf("note %d %q @%q\n",n.Kind,n.Text,d.Slice(n.Anchor))}}
}
