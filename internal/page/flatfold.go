package page

// foldParts makes articles that stand on the page more than once one, in the first
// one's place. Two are the same when they share most of their paragraphs.
func foldParts(parts []flatPart) []flatPart {
	var kept []flatPart
	for _, part := range parts {
		if k := sameAs(kept, part); k >= 0 {
			kept[k].repeats++
			continue
		}
		kept = append(kept, part)
	}
	return kept
}

// sameAs returns the index of the first part that other repeats, -1 for none.
func sameAs(kept []flatPart, other flatPart) int { return -1 }
