package cast_test

import (
	"strings"
	"testing"

	"hearsay/internal/cast"
	"hearsay/internal/text"
)

// The title of an article takes its full names from the body.
func TestSpeakerOfTitle(t *testing.T) {
	const body = "Rebel commander Tavo Reskin offered a truce. | Ana Petrova, the harbour minister, said no. | The Harbour Ministry was silent."
	tests := []struct{ title, want string }{
		{"No truce, [Petrova] says", "Ana Petrova (person), harbour minister"},
		{"[Petrova] Says No To Truce With Rebels", "Ana Petrova (person), harbour minister"},
		{"[Minister] says no to truce", "Ana Petrova (person), harbour minister"},
		{"[Ministry] says nothing", "Harbour Ministry (organisation)"},
	}
	articleText, _ := parse(body)
	doc := analyse(t, articleText)
	for _, test := range tests {
		title, sources := parse(test.title)
		line := annotated(t, title, []text.Span{{Start: 0, End: len(title)}})
		speaker, _ := of(t, doc, line).Speaker(sources[0], cast.Context{Title: true})
		if got := show(speaker); got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.title, got, test.want)
		}
	}
}

// Nobody is named by his own words.
func TestOwnContentIsNoAntecedent(t *testing.T) {
	const body = "“Karl Brandt lies,” he said."
	doc := analyse(t, body)
	source := text.Span{Start: len("“Karl Brandt lies,” "), End: len("“Karl Brandt lies,” he")}
	content := []text.Span{{Start: 0, End: source.Start - 1}}
	if s, _ := of(t, doc, nil).Speaker(source, cast.Context{Content: content}); s != nil {
		t.Errorf("got %s", show(s))
	}
}

// A page that repeats one description without end takes linear time; when each
// looked at all before it, this one took minutes.
func TestRepeatedDescription(t *testing.T) {
	body := strings.Repeat("Harbour minister Ana Petrova said no. She left. The minister waited. ", 1_000)
	doc := analyse(t, body)
	at := len(body) - len("The minister waited. ")
	s, _ := of(t, doc, nil).Speaker(text.Span{Start: at, End: at + len("The minister")}, cast.Context{})
	if got := show(s); got != "Ana Petrova (person), Harbour minister" {
		t.Errorf("got %s", got)
	}
}

// What is no source, or lies outside the text, has no speaker.
func TestNoSource(t *testing.T) {
	doc := analyse(t, "Ana Petrova said so.")
	c := of(t, doc, nil)
	for _, s := range []text.Span{{}, {Start: 3, End: 3}, {Start: 4, End: 99}, {Start: -1, End: 2}} {
		if speaker, sure := c.Speaker(s, cast.Context{}); speaker != nil || sure != 0 {
			t.Errorf("%v: %s", s, show(speaker))
		}
		if speaker, _ := c.Speaker(s, cast.Context{Title: true}); speaker != nil {
			t.Errorf("title %v: %s", s, show(speaker))
		}
	}
}
