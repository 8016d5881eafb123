package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"hearsay/internal/news"
)

// signature is how the page's template made a paragraph: its element, its
// parent and its grandparent with their first class. The paragraphs of one
// body share it, also where advertisements cut the body into several elements.
type signature string

func (l *stretch) signature() signature {
	var b strings.Builder
	n := l.block
	for range 3 {
		if n == nil || n.Type != html.ElementNode {
			break
		}
		class, _, _ := strings.Cut(strings.TrimSpace(attr(n, "class")), " ")
		b.WriteString(n.Data + "." + strings.TrimRight(class, "0123456789") + " ")
		n = n.Parent
	}
	return signature(b.String())
}

// extend adds the paragraphs that the extractor missed although they have the
// signature of those it kept, and the headings between them. The article that
// follows on the same page is not taken along: it stands in another article
// element.
func extend(lines []stretch) {
	sizes, total := map[signature]int{}, 0
	homes := map[*html.Node]bool{}
	for i := range lines {
		if l := &lines[i]; l.main() {
			sizes[l.signature()] += l.size
			homes[l.home()] = true
			total += l.size
		}
	}
	first, last := firstProse(lines), 0
	for i := first; i < len(lines); i++ {
		l := &lines[i]
		if l.kept == 0 && l.prose() && homes[l.home()] && 4*sizes[l.signature()] >= total {
			l.keep()
		}
		if l.main() {
			last = i
		}
	}
	parents := mainParents(lines)
	for i := first; i < last; i++ {
		l := &lines[i]
		if l.kept == 0 && l.kind == news.Heading && l.inside == 0 && 2*l.linked < l.size && parents[l.block.Parent] {
			l.keep()
		}
	}
}

// main reports a paragraph of the main content.
func (l *stretch) main() bool { return 2*l.kept >= l.size && l.prose() }

func (l *stretch) keep() { l.kept = l.size }

// home is the article element that holds the line, nil without one.
func (l *stretch) home() *html.Node {
	for n := l.block; n != nil; n = n.Parent {
		if n.DataAtom == atom.Article {
			return n
		}
	}
	return nil
}

// outermost is the article element furthest out that holds the line.
func (l *stretch) outermost() *html.Node {
	var out *html.Node
	for n := l.block; n != nil; n = n.Parent {
		if n.DataAtom == atom.Article {
			out = n
		}
	}
	return out
}

func mainParents(lines []stretch) map[*html.Node]bool {
	m := map[*html.Node]bool{}
	for i := range lines {
		if lines[i].main() {
			m[lines[i].block.Parent] = true
		}
	}
	return m
}

// largest keeps only the paragraphs of the signature with most text: the last
// resort for pages where neither our labeller nor trafilatura finds anything.
func largest(lines []stretch) []stretch {
	sizes, best := map[signature]int{}, signature("")
	for i := range lines {
		if l := &lines[i]; l.prose() {
			s := l.signature()
			if sizes[s] += l.size; sizes[s] > sizes[best] {
				best = s
			}
		}
	}
	if sizes[best] < stubSize {
		return lines
	}
	out := make([]stretch, len(lines))
	for i, l := range lines {
		l.kept = 0
		if l.prose() && l.signature() == best {
			l.keep()
		}
		out[i] = l
	}
	return out
}
