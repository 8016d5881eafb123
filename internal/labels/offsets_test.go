package labels

import (
	"strings"
	"testing"
)

// Each row is a line of offsets that fits no text of this length.
func TestWrongOffsets(t *testing.T) {
	a := Article{ID: "x", Title: "Port", Text: "Lind said no."}
	head, _, _ := strings.Cut(a.StandOff(), "\n")
	hash := strings.Fields(head)[2]
	for _, line := range []string{
		"content=0-99", "content=3-3", "content=5-3", "content=-1-3", "content=a-b", "content=1", "content=", "content=0-4,x",
		"cue=5-99 content=0-4", "via=told content=0-4", "speaker=t0-9 content=0-4", "title content=0-9", "in=x content=0-4",
		"in=-1 content=0-4", "in=1 content=0-4", "in=2 content=0-4", "colour=red content=0-4", "scare=0-99",
	} {
		if _, err := (block{hash: hash, lines: []string{line}}).label(a); err == nil {
			t.Errorf("%s is read", line)
		}
	}
	for _, line := range []string{"", "content=0-4", "content=0-13", "title content=0-4", "speaker=t0-4 content=5-9", "scare=0-4"} {
		if _, err := (block{hash: hash, lines: []string{line}}).label(a); err != nil {
			t.Errorf("%s: %v", line, err)
		}
	}
}

func TestWrongFiles(t *testing.T) {
	if _, _, err := cut("content=0-4\narticle x 00"); err == nil {
		t.Error("labels before any article are read")
	}
	if blocks, order, err := cut("\n"); len(blocks)+len(order) > 0 || err != nil {
		t.Errorf("%d articles in an empty file, %v", len(order), err)
	}
}
