package page

import "golang.org/x/net/html"

// mainLines returns the page's lines with the main content marked. Where the
// first extractor kept little of the page's prose, or mostly links, others are
// heard.
func mainLines(doc *html.Node, elements int) []stretch {
	lines := readLines(doc, mainContent(doc, elements))
	if w := weigh(lines); w.doubtful() && elements <= trafilaturaLimit {
		others := readLines(doc, secondOpinion(doc))
		if weigh(others).score() > 2*w.score() {
			lines = others
		}
	}
	if weigh(lines).prose < stubSize {
		lines = largest(lines)
	}
	extend(lines)
	return lines
}

func countElements(doc *html.Node) int {
	count := 0
	for range elements(doc) {
		count++
	}
	return count
}

// weight measures a choice of main content, in bytes.
type weight struct {
	all    int // prose on the page
	prose  int // prose in the main content
	linked int // links in the main content
	kept   int
}

func weigh(lines []stretch) weight {
	var w weight
	for i := range lines {
		l := &lines[i]
		if w.kept += l.kept; l.kept > 0 {
			w.linked += l.linked
		}
		if !l.prose() {
			continue
		}
		w.all += l.size
		if 2*l.kept >= l.size {
			w.prose += l.size
		}
	}
	return w
}

func (w weight) doubtful() bool { return 3*w.prose < w.all || 2*w.linked > w.kept }

func (w weight) score() int { return max(0, w.prose-w.linked) }
