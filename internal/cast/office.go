package cast

// office is the noun of the role at token i in one form. A prime minister is no
// minister, a vice president no president.
func (c *Cast) office(i int) string {
	lemma := roleOf(c.low[i]).Lemma
	switch {
	case i == 0 || lemma == "":
		return lemma
	case c.low[i-1] == "prime" && lemma == "minister":
		return "premier"
	case c.low[i-1] == "vice":
		return "vice-" + lemma
	}
	return lemma
}
