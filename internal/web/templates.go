package web

import (
	"embed"
	"html/template"
	"io/fs"
	"path"
	"strings"
)

//go:embed templates
var templateFiles embed.FS

// parsePages parses one set of templates for each page: its own, which defines
// "page", with all the shared ones.
func parsePages(a *assets) map[string]*template.Template {
	shared := template.Must(template.New("").Funcs(template.FuncMap{"asset": a.address}).
		ParseFS(templateFiles, "templates/shared/*.html"))
	files, err := fs.Glob(templateFiles, "templates/*.html")
	if err != nil {
		panic(err) // the pattern is constant
	}
	pages := map[string]*template.Template{}
	for _, f := range files {
		name := strings.TrimSuffix(path.Base(f), ".html")
		pages[name] = template.Must(template.Must(shared.Clone()).ParseFS(templateFiles, f))
	}
	return pages
}
