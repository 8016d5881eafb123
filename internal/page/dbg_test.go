package page

import (
	"fmt"
	"github.com/rogpeppe/go-internal/txtar"
	"os"
	"testing"
)

func TestDbg(t *testing.T) {
	for _, n := range []string{"everything", "suffix", "series"} {
		a, _ := txtar.ParseFile("testdata/flat/" + n + ".txtar")
		txt := unescape(string(a.Files[0].Data))
		p := labelLines(txt, fitted)
		o := fitted.odds(newSheet(p.lines, p.features))
		fmt.Fprintln(os.Stderr, "==", n)
		for i, l := range p.lines {
			fmt.Fprintf(os.Stderr, "%5.1f %d %v %.100s\n", o[i], p.labels[i], p.features[i].barred(), l.text)
		}
	}
}
