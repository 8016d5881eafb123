package statement

import (
	"slices"
	"testing"
)

// Texts have ¶ between paragraphs.
func TestUncued(t *testing.T) {
	for name, c := range map[string]struct {
		given
		want []string // a row for each statement: content and speaker
	}{
		"a quotation goes on from the paragraph before": {
			given{"“We wait,” Tomas Lind said. “The bay is full.¶“The port is closed to all ships.”", []string{"Tomas Lind | said | “We wait,” // “The bay is full."}},
			[]string{"“We wait,” “The bay is full. = Tomas Lind", "“The port is closed to all ships.” = Tomas Lind"},
		},
		"an open quotation whose speaker comes later": {
			given{"“The bay is full of ships.¶“We wait,” Tomas Lind said.", []string{"Tomas Lind | said | “We wait,”"}},
			[]string{"“The bay is full of ships. = Tomas Lind", "“We wait,” = Tomas Lind"},
		},
		"what others say in it is not its end": {
			given{"“The bay is full, and the clerk says it stays so.¶“We wait,” Tomas Lind said.", []string{"the clerk | says | it stays so", "Tomas Lind | said | “We wait,”"}},
			[]string{"“The bay is full, and the clerk says it stays so. = Tomas Lind", "it stays so = the clerk", "“We wait,” = Tomas Lind"},
		},
		"after a paragraph that ends in a quotation": {
			given{"“We wait for spring,” Tomas Lind said.¶“The port is closed to all ships.”", []string{"Tomas Lind | said | “We wait for spring,”"}},
			[]string{"“We wait for spring,” = Tomas Lind", "“The port is closed to all ships.” = Tomas Lind"},
		},
		"after the subject of the sentence before": {
			given{"Tomas Lind shook his head. “The port is closed to all ships.”", nil},
			[]string{"“The port is closed to all ships.” = Tomas Lind"},
		},
		"nobody is near": {
			given{"The bay was calm.¶“The port is closed to all ships.”", nil},
			[]string{"“The port is closed to all ships.” = "},
		},
		"a slogan is not said":  {given{"The bay was calm.¶“Save the bay”", nil}, nil},
		"a quotation of no one": {given{"“”", nil}, nil},
		"a colon":               {given{":", nil}, nil},
		"nothing":               {given{"", nil}, nil},
	} {
		w := c.read(t)
		var got []string
		for i := range w.done {
			s := &w.done[i]
			speaker := ""
			if s.Speaker != nil {
				speaker = s.Speaker.Name
			}
			got = append(got, s.ContentText(w.r.Doc.Text())+" = "+speaker)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s:\n got %q\nwant %q", name, got, c.want)
		}
	}
}

func TestLabels(t *testing.T) {
	for in, want := range map[string]string{
		"Tomas Lind: The port is closed to all ships. We wait.¶She left.": "Tomas Lind | : | The port is closed to all ships. We wait.",
		"TOMAS LIND: The port is closed.":                                 "TOMAS LIND | : | The port is closed.",
		"One thing is clear: the port is closed.":                         "",
		"Note: the port is closed.":                                       "",
		"Tomas Lind:":                                                     "",
		": the port is closed":                                            "",
	} {
		w, _ := given{text: in}.writer(t)
		got := ""
		for _, f := range w.withTranscripts(nil) {
			got += w.r.Doc.Of(f.Source) + " | " + w.r.Doc.Of(f.Cue) + " | " + w.r.Doc.Of(f.Content[0])
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", in, got, want)
		}
	}
}

// What was found in the label makes room, what was found elsewhere stays.
func TestLabelsReplace(t *testing.T) {
	w, all := given{
		"Tomas Lind: The clerk says the port is closed.¶Ana Petrova: Nobody asked.",
		[]string{"Tomas Lind | : | The clerk", "clerk | says | the port is closed", "Ana Petrova | : | Nobody asked."},
	}.writer(t)
	var got []string
	for _, f := range w.withTranscripts(all) {
		got = append(got, w.r.Doc.Of(f.Source)+" | "+w.r.Doc.Of(f.Content[0]))
	}
	slices.Sort(got)
	want := []string{"Ana Petrova | Nobody asked.", "Tomas Lind | The clerk says the port is closed.", "clerk | the port is closed"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
