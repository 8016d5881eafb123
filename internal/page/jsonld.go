package page

import (
	"encoding/json"
	"html"
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
	closed              bool     // isAccessibleForFree is false
	words               int      // wordCount
	types               []string // all of its @type
	correction          string   // the note that it was corrected
	crumbs              []string // the sections above it
	dateline            string   // the place
	pictured            string   // digitalSourceType of its picture
	updates             []linked // of a live blog
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
	all := append(g.articles, g.others...)
	for i := range all {
		all[i].crumbs = g.crumbs
	}
	return all
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
		words:       wholeNumber(m["wordCount"]),
		types:       texts(m["@type"]),
		correction:  noteText(m["correction"]),
		dateline:    plain(oneText(m["dateline"])),
		pictured:    pictureSource(m["image"], 0),
		updates:     g.updates(m["liveBlogUpdate"]),
	}
}

// updates are the entries of a live blog, which have no entries themselves.
func (g *graph) updates(v any) []linked {
	list, ok := v.([]any)
	if !ok && v != nil {
		list = []any{v}
	}
	var all []linked
	for _, e := range list {
		if m, ok := e.(map[string]any); ok {
			all = append(all, g.linked(m, "BlogPosting"))
		}
	}
	return all
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
		lines, _ := readLines(parse(s))
		for _, l := range lines {
			b.WriteString(l.text() + "\n\n")
		}
		return b.String()
	}
	if strings.Contains(s, "&") {
		return html.UnescapeString(s)
	}
	return s
}
