package page

import (
	"encoding/json"
	"html"
	"regexp"
	"strings"

	"hearsay/internal/news"
)

// linked is an article as described in JSON-LD.
type linked struct {
	kind                string // its @type
	headline            string
	description         string
	body                string
	published, modified string
	authors             []string
	publisher, section  string
	address, language   string
	closed              bool // isAccessibleForFree is false
}

// readLinked returns the articles that the page's JSON-LD scripts describe, and
// after them pages, recipes and the like, which have no kind and no headline:
// they tell authors and dates where no article does.
func readLinked(scripts []string) []linked {
	g := graph{names: map[string]any{}}
	var values []any
	for _, s := range scripts {
		var v any
		if json.Unmarshal([]byte(s), &v) != nil && json.Unmarshal([]byte(repairJSON(s)), &v) != nil {
			continue
		}
		g.name(v, 0)
		values = append(values, v)
	}
	for _, v := range values {
		g.collect(v, 0)
	}
	return append(g.articles, g.others...)
}

// graph is what the scripts describe. Its names are those of objects that others
// refer to by their id.
type graph struct {
	names            map[string]any
	articles, others []linked
}

// repairJSON mends what publishers most often break: comments around the
// script, raw line breaks in strings, a semicolon or comma at the end.
func repairJSON(s string) string {
	s = strings.TrimSpace(s)
	for _, cut := range []string{"<!--", "//<![CDATA[", "<![CDATA["} {
		s = strings.TrimSpace(strings.TrimPrefix(s, cut))
	}
	for _, cut := range []string{"-->", "//]]>", "]]>", ";"} {
		s = strings.TrimSpace(strings.TrimSuffix(s, cut))
	}
	s = strings.Map(func(r rune) rune {
		if r < ' ' {
			return ' '
		}
		return r
	}, s)
	return trailingComma.Replace(s)
}

var trailingComma = strings.NewReplacer(",}", "}", ", }", "}", ",]", "]", ", ]", "]")

// maxLinkedDepth ends the walk in scripts that nest without end.
const maxLinkedDepth = 12

func (g *graph) collect(v any, depth int) {
	if depth > maxLinkedDepth {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			g.collect(e, depth+1)
		}
	case map[string]any:
		g.add(v)
		for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage"} {
			g.collect(v[key], depth+1)
		}
	}
}

func (g *graph) add(v map[string]any) {
	l := g.linked(v, articleType(v["@type"]))
	switch {
	case l.kind != "":
		g.articles = append(g.articles, l)
	case len(l.authors) > 0 || l.published != "":
		l.headline, l.body, l.address = "", "", ""
		g.others = append(g.others, l)
	}
}

// name remembers the names of the objects that have an id.
func (g *graph) name(v any, depth int) {
	if depth > maxLinkedDepth {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			g.name(e, depth+1)
		}
	case map[string]any:
		if id, ok := v["@id"].(string); ok && v["name"] != nil {
			g.names[id] = v["name"]
		}
		for _, key := range []string{"@graph", "author", "mainEntity", "mainEntityOfPage"} {
			g.name(v[key], depth+1)
		}
	}
}

// named puts the names of objects in the place of references to them.
func (g *graph) named(v any) any {
	switch v := v.(type) {
	case []any:
		out := make([]any, len(v))
		for i, e := range v {
			out[i] = g.named(e)
		}
		return out
	case map[string]any:
		if id, ok := v["@id"].(string); ok && v["name"] == nil {
			return g.names[id]
		}
	}
	return v
}

// articleType returns the type when it is an article's.
func articleType(v any) string {
	for _, t := range texts(v) {
		if strings.HasSuffix(t, "Article") || strings.HasSuffix(t, "BlogPosting") || t == "Report" || t == "Review" {
			return t
		}
	}
	return ""
}

func (g *graph) linked(m map[string]any, kind string) linked {
	return linked{
		kind:        kind,
		headline:    plain(first(oneText(m["headline"]), oneText(m["name"]))),
		description: plain(oneText(m["description"])),
		body:        rawText(m["articleBody"]),
		published:   first(oneText(m["datePublished"]), oneText(m["dateCreated"])),
		modified:    oneText(m["dateModified"]),
		authors:     texts(first2(g.named(m["author"]), g.named(m["creator"]))),
		publisher:   plain(oneText(g.named(m["publisher"]))),
		section:     plain(oneText(m["articleSection"])),
		address:     first(address(m["url"]), address(m["mainEntityOfPage"]), address(m["@id"])),
		language:    oneText(m["inLanguage"]),
		closed:      m["isAccessibleForFree"] == false || strings.EqualFold(oneText(m["isAccessibleForFree"]), "false"),
	}
}

// dateKeys are the keys under which scripts keep the date of publication, for
// pages that describe themselves in a way of their own.
var dateKeys = []string{
	"datePublished", "date_published", "publishedAt", "published_at", "publishDate", "publish_date", "publicationDate",
	"publication_date", "firstPublished", "first_published_at", "uploadDate", "dateCreated",
}

// keyedDate is what follows a key. Quotation marks may be escaped.
var keyedDate = regexp.MustCompile(`^\\?"\s*:\s*\\?"([^"\\]{8,40})`)

// scriptDate is the first date of publication in a script's data.
func scriptDate(data string) string {
	for _, key := range dateKeys {
		if _, after, ok := strings.Cut(data, key); ok {
			if m := keyedDate.FindStringSubmatch(after[:min(len(after), 80)]); m != nil {
				return m[1]
			}
		}
	}
	return ""
}

// texts returns the strings of a value: itself, the names of objects, or those
// of a list.
func texts(v any) []string {
	switch v := v.(type) {
	case string:
		if s := squeeze(v); s != "" {
			return []string{s}
		}
	case []any:
		var out []string
		for _, e := range v {
			out = append(out, texts(e)...)
		}
		return out
	case map[string]any:
		return texts(first2(v["name"], v["@value"]))
	}
	return nil
}

func first2(a, b any) any {
	if a != nil {
		return a
	}
	return b
}

func oneText(v any) string {
	if t := texts(v); len(t) > 0 {
		return t[0]
	}
	return ""
}

// rawText keeps the line breaks.
func rawText(v any) string {
	s, _ := v.(string)
	return s
}

func address(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case map[string]any:
		return first(address(v["@id"]), address(v["url"]))
	}
	return ""
}

// plain resolves the entities that some publishers leave in their JSON-LD.
func plain(s string) string {
	if strings.Contains(s, "&") {
		s = html.UnescapeString(html.UnescapeString(s))
	}
	return squeeze(s)
}

// linkedBody takes the body from JSON-LD, for pages whose text only scripts
// would show.
func linkedBody(ld linked) []block {
	var blocks []block
	for _, p := range paragraphs(plainBody(ld.body)) {
		if p = squeeze(p); p != "" {
			blocks = append(blocks, block{news.Paragraph, p})
		}
	}
	return blocks
}

// plainBody removes the markup that some publishers leave in articleBody.
func plainBody(s string) string {
	if strings.Contains(s, "<") {
		var b strings.Builder
		for _, l := range readLines(parse(s), nil) {
			b.WriteString(l.text() + "\n\n")
		}
		return b.String()
	}
	if strings.Contains(s, "&") {
		return html.UnescapeString(s)
	}
	return s
}
