package statement

import (
	"slices"
	"testing"
)

func TestSaidAt(t *testing.T) {
	for name, c := range map[string]struct {
		given
		want []string // a row for each attribution: words and date
	}{
		"after the cue": {
			given{"Lind said Tuesday the port is full.", []string{"Lind | said | the port is full"}},
			[]string{"Tuesday 2031-04-08"},
		},
		"before the cue": {
			given{"Lind on Tuesday denied the claim.", []string{"Lind | denied | the claim"}},
			[]string{"Tuesday 2031-04-08"},
		},
		"with the occasion": {
			given{"In an interview with Radio Varda on Monday, Lind said the port is full.", []string{"Lind | said | the port is full"}},
			[]string{"Monday 2031-04-07"},
		},
		"with the hearer": {
			given{"“We wait,” Lind told Radio Varda on Monday.", []string{"Lind | told | “We wait,”"}},
			[]string{"Monday 2031-04-07"},
		},
		"at the start": {
			given{"In March, Lind accused the ministry of delay.", []string{"Lind | accused | the ministry of delay"}},
			[]string{"March 2031-03"},
		},
		"a week is known by its month": {
			given{"Lind said last week that the port is full.", []string{"Lind | said | that the port is full"}},
			[]string{"last week 2031"},
		},
		"a year": {
			given{"In 2029, Lind accused the ministry of delay.", []string{"Lind | accused | the ministry of delay"}},
			[]string{"2029 2029"},
		},
		"earlier": {
			given{"Lind said earlier on Tuesday that the port is full.", []string{"Lind | said | that the port is full"}},
			[]string{"earlier on Tuesday 2031-04-08"},
		},
		"a published statement": {
			given{"“We wait,” Lind said in a statement released on Monday.", []string{"Lind | said | “We wait,”"}},
			[]string{"Monday 2031-04-07"},
		},
		"a document": {
			given{"The port is full, according to a report published on Monday.", []string{"a report published on Monday | according to | The port is full"}},
			[]string{"Monday 2031-04-07"},
		},
		"a post": {
			given{"The port is full. — Tomas Lind (@lind) April 7, 2031", []string{"Tomas Lind | — | The port is full."}},
			[]string{"April 7, 2031 2031-04-07"},
		},
		"shared": {
			given{"Lind said on Tuesday that the port is full and accused the ministry of delay.", []string{"Lind | said | that the port is full", "Lind | accused | the ministry of delay"}},
			[]string{"Tuesday 2031-04-08", "Tuesday 2031-04-08"},
		},
		"inside the content": {
			given{"Lind said the port would open on Monday.", []string{"Lind | said | the port would open on Monday"}},
			[]string{""},
		},
		"a limit": {
			given{"By Monday, Lind had denied the claim.", []string{"Lind | had denied | the claim"}},
			[]string{""},
		},
		"of something else": {
			given{"During the 2030 campaign Lind denied the claim.", []string{"Lind | denied | the claim"}},
			[]string{""},
		},
		"still to come": {
			given{"Lind will announce on Wednesday that the port is full.", []string{"Lind | will announce | that the port is full"}},
			[]string{""},
		},
		"no source": {
			given{"The claim was denied on Monday.", []string{"- | was denied | The claim"}},
			[]string{""},
		},
		"a part of no day": {
			given{"At a late evening news conference, Lind said the port is full.", []string{"Lind | said | the port is full"}},
			[]string{""},
		},
	} {
		w := c.statements(t)
		var got []string
		for _, s := range w.done {
			at := ""
			if s.SaidAt != nil {
				at = s.SaidAt.Of(w.r.Doc.Text()) + " " + s.SaidAt.Date.Value()
			}
			got = append(got, at)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
}
