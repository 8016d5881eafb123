package statement

import "hearsay/internal/news"

// goesOn are the links of the statement before that hold for statement i too,
// because its speaker goes on there.
func (c *chains) goesOn(i int) []news.Link {
	return nil
}
