package page

// Candidate is a line that may be the title of a flattened page's first article,
// with what is measured of it, for package fit.
type Candidate struct {
	Text  string
	Signs []float64
}

// TitleCandidates are those of a page, in reading order.
func TitleCandidates(t string) []Candidate {
	p := borrowScanner().labelLines(t, fitted, nil)
	if p == nil {
		return nil
	}
	p.cutter = fittedCutter
	part := p.articles()[0]
	first := part.pieces[0].line
	h := &flatHead{page: p, part: part, from: max(part.before, first-headReach), first: first, title: -1}
	var all []Candidate
	for i := range h.mayBeTitles() {
		signs := h.titleSigns(i)
		h.addShared(i, &signs)
		all = append(all, Candidate{p.lines[i].text, signs[:]})
	}
	return all
}
