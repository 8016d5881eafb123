package page

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// noteText is the text of a correction, which may be a string, an object with a
// text, or a list of these, the last one first.
func noteText(v any) string {
	switch v := v.(type) {
	case string:
		if strings.Contains(v, "://") {
			return ""
		}
		return v
	case map[string]any:
		return first(oneText(v["text"]), oneText(v["description"]))
	case []any:
		for _, e := range v {
			if t := noteText(e); t != "" {
				return t
			}
		}
	}
	return ""
}

// pictureSource is how the article's pictures were made, where one says so in
// the terms of the IPTC.
func pictureSource(v any, depth int) string {
	switch v := v.(type) {
	case map[string]any:
		return oneText(v["digitalSourceType"])
	case []any:
		for _, e := range v {
			if s := pictureSource(e, depth+1); s != "" && depth == 0 {
				return s
			}
		}
	}
	return ""
}

// itemType is the type of an element that microdata mark as an item, without
// its vocabulary.
func itemType(n *html.Node) string {
	t := attr(n, "itemtype")
	return t[strings.LastIndexByte(t, '/')+1:]
}

// wholeNumber reads a count, which publishers write as a number or a string.
func wholeNumber(v any) int {
	switch v := v.(type) {
	case float64:
		return int(v)
	case string:
		n, _ := strconv.Atoi(strings.ReplaceAll(v, ",", ""))
		return n
	}
	return 0
}

// crumbsOf are the names of a BreadcrumbList, the outermost first.
func crumbsOf(m map[string]any) []string {
	if oneText(m["@type"]) != "BreadcrumbList" {
		return nil
	}
	items, _ := m["itemListElement"].([]any)
	var out []string
	for _, item := range items {
		i, _ := item.(map[string]any)
		name := oneText(i["name"])
		if inner, ok := i["item"].(map[string]any); ok && name == "" {
			name = oneText(inner["name"])
		}
		out = append(out, plain(name))
	}
	return out
}
