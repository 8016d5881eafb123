package cast

// office is the noun of the role at token i in one form. A prime minister is no
// minister, a vice president no president; a chief minister is a CM, a cabinet
// secretary a CS, a member of parliament an MP.
func (c *Cast) office(i int) string {
	lemma := roleOf(c.low[i]).Lemma
	switch {
	case i == 0 || lemma == "":
		return lemma
	case c.low[i-1] == "prime" && lemma == "minister":
		return "premier"
	case c.low[i-1] == "chief" && lemma == "minister":
		return "cm"
	case c.low[i-1] == "cabinet" && lemma == "secretary":
		return "cs"
	case lemma == "member" && i+2 < len(c.low) && c.low[i+1] == "of" && c.low[i+2] == "parliament":
		return "mp"
	case c.low[i-1] == "vice":
		return "vice-" + lemma
	}
	return lemma
}
