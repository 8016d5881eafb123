package api

import (
	"encoding/json"
	"net/http"
	"slices"
	"strings"
	"testing"
)

// described is the part of the description that the tests read.
type described struct {
	Paths      map[string]map[string]any `json:"paths"`
	Components struct {
		Schemas map[string]struct {
			Properties map[string]any `json:"properties"`
			Required   []string       `json:"required"`
		} `json:"schemas"`
	} `json:"components"`
}

func describe(t *testing.T) described {
	t.Helper()
	w, _ := ask(t, small{}, http.MethodGet, "/api/v1/openapi.json")
	var d described
	if err := json.Unmarshal(w.Body.Bytes(), &d); err != nil {
		t.Fatal(err)
	}
	return d
}

// What an answer holds is what the description promises, key by key.
func TestDescriptionIsTrue(t *testing.T) {
	d := describe(t)
	tests := []struct{ path, schema string }{
		{"/api/v1/articles/" + string(articleID), "Article"},
		{"/api/v1/articles/" + string(articleID) + "/versions", "Versions"},
		{"/api/v1/stories/" + string(storyID), "Story"},
		{"/api/v1/utterances/" + string(utteranceID), "Utterance"},
		{"/api/v1/search?q=x", "Found"},
		{"/api/v1/statements?q=x", "StatementsFound"},
		{"/api/v1/articles/none", "Failure"},
	}
	for _, test := range tests {
		_, value := ask(t, small{}, http.MethodGet, test.path)
		var keys []string
		for key := range value {
			keys = append(keys, key)
		}
		promised := slices.Clone(d.Components.Schemas[test.schema].Required)
		slices.Sort(keys)
		if slices.Sort(promised); !slices.Equal(keys, promised) {
			t.Errorf("%s answers %v, the description says %v", test.path, keys, promised)
		}
	}
	if len(d.Paths) != len((&api{}).routes()) {
		t.Errorf("%d paths are described", len(d.Paths))
	}
}

func TestDescriptionFollowsEmbeddedTypes(t *testing.T) {
	cue := describe(t).Components.Schemas["Cue"]
	if got := strings.Join(cue.Required, " "); got != "start end text lemma class" {
		t.Errorf("a cue has %s", got)
	}
}
