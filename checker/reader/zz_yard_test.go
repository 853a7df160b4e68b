package reader
import ("testing";"os";"path/filepath";"time";"fmt";"syscall";"bytes";"strings")
func cpu() time.Duration { var u syscall.Rusage; syscall.Getrusage(0,&u); return time.Duration(u.Utime.Nano()+u.Stime.Nano()) }
func TestZYard(t *testing.T){
 fs,_:=filepath.Glob("/tmp/yard50/*/*.md"); if len(fs)==0 { fs,_=filepath.Glob("/tmp/yard50/*.md") }
 var all [][]byte; n:=0
 for _,f:=range fs{ d,_:=os.ReadFile(f); all=append(all,d); n+=len(d) }
 for _,ext:=range []string{".md",".txt"} { c:=cpu(); 
 for i:=0;i<40;i++{ for _,d:=range all { if _,err:=Read("a"+ext,d,Options{});err!=nil{t.Fatal(err)} } }
 fmt.Println(ext,len(all)*40,"texts",n*40,"bytes cpu",cpu()-c) }
}
func TestZBig(t *testing.T){
 f:=os.Getenv("BIG"); if f==""{return}
 d,_:=os.ReadFile("/tmp/big.md"); 
 if strings.HasSuffix(f,"crlf.md") { d=bytes.ReplaceAll(d,[]byte("\n"),[]byte("\r\n")) }
 s:=time.Now(); doc,err:=Read(f,d,Options{}); if err!=nil{t.Fatal(err)}
 b,_:=os.ReadFile("/proc/self/status"); i:=bytes.Index(b,[]byte("VmHWM")); fmt.Println(f,len(d),time.Since(s),len(doc.Blocks),len(doc.Segments),string(b[i:i+24]))
}
