package page

// readFlat returns the articles of a flattened page in reading order, none for
// a page that holds no article.
func readFlat(t string, h hints) []draft {
	return nil
}
