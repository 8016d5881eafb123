package statement

import "testing"

func TestCue(t *testing.T) {
	for _, c := range []struct{ text, said, lemma, class string }{
		{"Lind said the port is full.", "Lind | said | the port is full", "say", "neutral"},
		{"Lind insisted the port is full.", "Lind | insisted | the port is full", "insist", "loaded"},
		{"Lind denied the claim.", "Lind | denied | the claim", "deny", "denial"},
		{"Lind did not deny the claim.", "Lind | did not deny | the claim", "deny", "neutral"},
		{"Lind declined to comment.", "Lind | declined | to comment", "decline", "refusal"},
		{"Lind refused to rule out a strike.", "Lind | refused | to rule out a strike", "refuse", "refusal"},
		{"Lind would not say who had called.", "Lind | would not say | who had called", "say", "refusal"},
		{"Lind asked the crews to wait.", "Lind | asked | to wait", "ask", "demand"},
		{"Lind asked the crews not to leave.", "Lind | asked | the crews not to leave", "ask", "demand"},
		{"Lind asked whether the port is full.", "Lind | asked | whether the port is full", "ask", "question"},
		{"Lind called for a new bay.", "Lind | called for | a new bay", "call for", "demand"},
		{"Lind made it clear that the port is full.", "Lind | made it clear | that the port is full", "make clear", "neutral"},
		{"Lind vowed to build a bay.", "Lind | vowed | to build a bay", "vow", "promise"},
		{"Lind threatened to close the port.", "Lind | threatened | to close the port", "threaten", "threat"},
		{"Lind thanked the crews.", "Lind | thanked | the crews", "thank", "thanks"},
		{"Lind hopes to return.", "Lind | hopes | to return", "hope", "belief"},
		{"Lind is confident that crews will return.", "Lind | is confident | that crews will return", "confident", "belief"},
		{"His warning that the port is full went unheard.", "His | warning | that the port is full", "warning", "loaded"},
		{"Lind issued a warning that the port is full.", "Lind | issued a warning | that the port is full", "warning", "loaded"},
		{"Lind tried to explain why crews left.", "Lind | tried to explain | why crews left", "explain", "neutral"},
		{"The port is full, according to Lind.", "Lind | according to | The port is full", "according to", "neutral"},
		{"Lind: The port is full.", "Lind | : | The port is full.", ":", "neutral"},
		{"The port is full – Tomas Lind", "Tomas Lind | – | The port is full", "—", "neutral"},
	} {
		w := given{c.text, []string{c.said}}.statements(t)
		if cue := w.done[0].Cue; cue.Lemma != c.lemma || string(cue.Class) != c.class {
			t.Errorf("%s: got %s, %s; want %s, %s", c.text, cue.Lemma, cue.Class, c.lemma, c.class)
		}
	}
}
