package news

import (
	"crypto/sha256"
	"encoding/base32"
	"strconv"
	"strings"
)

// Each kind of id has a type of its own, so that the compiler keeps them
// apart. All are 16 characters of lower-case base32 (80 bits of a SHA-256) and
// the same on every machine.
type (
	PageID      string
	ArticleID   string
	StatementID string
	UtteranceID string
	StoryID     string
	SpeakerID   string
	OutletID    string
	// OriginID names a group of articles that stem from one report: the id of
	// the member that was known first.
	OriginID string
)

var alphabet = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

// hash joins the parts with a byte that occurs in none of them.
func hash(parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return alphabet.EncodeToString(sum[:10])
}

// NewPageID derives the id of a page from its canonical address or, for a page
// without one, from its bytes.
func NewPageID(canonical string, body []byte) PageID {
	if canonical != "" {
		return PageID(hash("address", canonical))
	}
	return PageID(hash("body", string(body)))
}

// NewArticleID derives the id of the ordinal-th article of a page.
func NewArticleID(page PageID, ordinal int) ArticleID {
	return ArticleID(hash("article", string(page), strconv.Itoa(ordinal)))
}

// NewStatementID derives the id of a statement from its words, so that a
// statement keeps its id when another part of the page changes. nth counts the
// statements of the article with the same words from 0.
func NewStatementID(article ArticleID, content string, nth int) StatementID {
	return StatementID(hash("statement", string(article), content, strconv.Itoa(nth)))
}

// NewUtteranceID derives the id of an utterance from the statement that was
// the first known to tell it.
func NewUtteranceID(founder StatementID) UtteranceID {
	return UtteranceID(hash("utterance", string(founder)))
}

// NewStoryID derives the id of a story from the article that founded it.
func NewStoryID(founder ArticleID) StoryID { return StoryID(hash("story", string(founder))) }

// NewSpeakerID derives the id of a speaker from the name alone: until people
// are told apart across articles, one name is one speaker.
func NewSpeakerID(name string) SpeakerID {
	return SpeakerID(hash("speaker", strings.ToLower(strings.Join(strings.Fields(name), " "))))
}

// NewOutletID derives the id of an outlet from its domain or, without one, its
// name.
func NewOutletID(o Outlet) OutletID {
	if o.Domain != "" {
		return OutletID(hash("outlet", strings.ToLower(o.Domain)))
	}
	return OutletID(hash("outlet-name", strings.ToLower(o.Name)))
}

// ValidID reports whether s has the form of an id.
func ValidID(s string) bool {
	if len(s) != 16 {
		return false
	}
	for _, r := range s {
		if !(r >= 'a' && r <= 'z' || r >= '2' && r <= '7') {
			return false
		}
	}
	return true
}
