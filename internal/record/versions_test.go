package record

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"hearsay/internal/news"
	"hearsay/internal/revision"
	"hearsay/internal/text"
)

// quoting is an edition in which Ana Petrova says the words, in Kessia.
func quoting(t *testing.T, title, body, words, cue string) *news.Edition {
	t.Helper()
	at := func(s string) text.Span {
		return text.Span{Start: strings.Index(body, s), End: strings.Index(body, s) + len(s)}
	}
	s, err := news.NewStatement("a", body, 0, news.Attribution{
		Kind: news.Direct, Content: []news.Content{{Span: at(words), Quoted: true}},
		Cue: &news.Cue{Span: at(cue), Lemma: cue, Class: news.Neutral}, Speaker: &news.Speaker{Name: "Ana Petrova", Type: news.Person},
	})
	if err != nil {
		t.Fatal(err)
	}
	return &news.Edition{Title: title, Text: body, Statements: []news.Statement{s}, Stated: true}
}

func TestFromChanges(t *testing.T) {
	old := quoting(t, "«Мост»", "Ödland.\n\n“It will close,” she said.", "“It will close,”", "said")
	new := quoting(t, "«Мост 2»", "“It may close,” she claimed.", "“It may close,”", "claimed")
	new.Published = &news.Date{Time: time.Date(2031, 4, 9, 0, 0, 0, 0, time.UTC), Precision: news.Day, Evidence: news.FromMeta}
	var b bytes.Buffer
	if err := WriteLine(&b, FromChanges(1, revision.Compare(old, new), true)); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`{"from":1,"became":{"title":"«Мост 2»","text":"“It may close,” she claimed."},"title":{"old":"«Мост»","new":"«Мост 2»"}`,
		`"published":{"old":null,"new":{"value":"2031-04-09","precision":"day","evidence":"meta"}}`,
		`{"change":"removed","moved":false,"split":false,"joined":false,"requoted":false,"old":{"start":0,"end":7,"text":"Ödland."},"new":null,"words":[]}`,
		`"words":[{"old":{"start":13,"end":17,"text":"will"},"new":{"start":4,"end":7,"text":"may"}},{"old":{"start":30,"end":34,"text":"said"},"new":{"start":20,"end":27,"text":"claimed"}}]`,
		`"stated":true,"statements":[{"change":"reworded","in_title":false,"quotation":"reworded","speaker_changed":false,"cue_changed":true,"stands":false,"bare":false,"old":{"id":"`,
		`"old_text":"“It will close,”","new_text":"“It may close,”","words":[{"old":"will","new":"may"}]}`,
	} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("no %s in %s", want, b.String())
		}
	}
}

func TestFromEdition(t *testing.T) {
	v := FromEdition(3, time.Date(2031, 4, 9, 10, 40, 0, 0, time.FixedZone("", 3*3600)), time.Time{}, &news.Edition{Title: "Ferry", Text: "Öl."})
	if v.Number != 3 || *v.FirstRead != "2031-04-09T07:40:00Z" || v.LastRead != nil || v.Stated || v.Statements == nil || v.Changes != nil {
		t.Errorf("%+v", v)
	}
}
