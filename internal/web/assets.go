package web

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"io/fs"
	"net/http"
	"path"
	"strings"
	"time"
)

//go:embed static
var staticFiles embed.FS

// assets serves the embedded files under names that carry a hash of their
// content, so that browsers may keep them for ever.
type assets struct {
	named  map[string]string // hearsay.css → hearsay.1a2b3c4d.css
	hashed map[string][]byte
}

func newAssets() *assets {
	a := &assets{named: map[string]string{}, hashed: map[string][]byte{}}
	files, err := fs.ReadDir(staticFiles, "static")
	if err != nil {
		panic(err) // the files are part of the program
	}
	for _, f := range files {
		body, err := staticFiles.ReadFile("static/" + f.Name())
		if err != nil {
			panic(err)
		}
		sum := sha256.Sum256(body)
		ext := path.Ext(f.Name())
		name := strings.TrimSuffix(f.Name(), ext) + "." + hex.EncodeToString(sum[:4]) + ext
		a.named[f.Name()], a.hashed[name] = name, body
	}
	return a
}

// address returns where the file called name is served.
func (a *assets) address(name string) string { return "/static/" + a.named[name] }

func (a *assets) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("name")
	body, ok := a.hashed[name]
	if !ok {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	w.Header().Set("ETag", `"`+name+`"`)
	http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(body))
}
