package page

// graph is what the scripts describe. Its names are those of objects that others
// refer to by their id.
type graph struct {
	names            map[string]any
	crumbs           []string
	articles, others []linked
}

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
		for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage", "breadcrumb"} {
			g.collect(v[key], depth+1)
		}
	}
}

func (g *graph) add(v map[string]any) {
	if crumbs := crumbsOf(v); len(g.crumbs) == 0 {
		g.crumbs = crumbs
	}
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
