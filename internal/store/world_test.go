package store

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

// world invents pages: articles by invented outlets, on stories that begin and
// end, with statements of which some are told before. The same seed gives the
// same world.
type world struct {
	*rand.Rand
	words      []string
	sentence   int // words of a paragraph
	paragraphs int
	statements int // of an article
	pages      int
	stories    []news.StoryID
	tellings   [][]news.Rendering // of the utterances of late
	filed      []news.Placement
}

func newWorld(seed uint64) *world {
	w := &world{Rand: rand.New(rand.NewPCG(seed, 1)), sentence: 50, paragraphs: 20, statements: 12}
	syllables := strings.Fields("ka les ia por tu var da mi ren tol sha vek ni dor au pel gri zo hem bra")
	for range 20000 {
		word := ""
		for range 1 + w.IntN(4) {
			word += syllables[w.IntN(len(syllables))]
		}
		w.words = append(w.words, word)
	}
	return w
}

// word is drawn so that few words make up most of a text.
func (w *world) word() string {
	return w.words[int(float64(len(w.words))*w.Float64()*w.Float64()*w.Float64()*w.Float64())]
}

func (w *world) line(words int) string {
	s := make([]string, words)
	for i := range s {
		s[i] = w.word()
	}
	return strings.ToUpper(s[0][:1]) + s[0][1:] + " " + strings.Join(s[1:], " ") + "."
}

// next invents a page with one article.
func (w *world) next() Reading {
	w.pages++
	url := fmt.Sprintf("https://outlet%d.example/%d", w.IntN(300), w.pages)
	fetched := time.Date(2031, 4, 1, 6, 0, 0, 0, time.UTC).Add(time.Duration(w.pages) * 30 * time.Minute)
	return w.page(url, fetched, 1)
}

// page invents what stands at an address at that time.
func (w *world) page(url string, fetched time.Time, articles int) Reading {
	r := Reading{ID: news.NewPageID(url, nil), Hash: fmt.Sprint(w.Uint64())}
	var body strings.Builder
	for i := range articles {
		f := w.file(news.PageRef{ID: r.ID, URL: url, Ordinal: i, Repeats: 1}, fetched)
		body.WriteString("<article>" + strings.ReplaceAll(f.Article.Text, "\n\n", "<p>") + "</article>\n")
		r.Articles = append(r.Articles, f)
	}
	r.Page = &news.Page{URL: url, Form: news.HTML, Body: []byte(body.String()), ContentType: "text/html", Fetched: fetched}
	return r
}

func (w *world) file(ref news.PageRef, fetched time.Time) Filed {
	a := w.article(ref, fetched)
	p := w.place(a)
	w.filed = append(w.filed, p)
	return Filed{a, p, make([]byte, 400), make([]byte, 600)}
}

func (w *world) article(ref news.PageRef, fetched time.Time) *news.Article {
	kinds := make([]news.BlockKind, w.paragraphs)
	lines := make([]string, w.paragraphs)
	for i := range lines {
		kinds[i], lines[i] = news.Paragraph, w.line(w.sentence)
	}
	body, blocks := news.JoinBlocks(kinds, lines)
	a, err := news.NewArticle(ref, body, blocks)
	if err != nil {
		panic(err)
	}
	a.Title, a.Language = w.line(8), []string{"en", "en", "en", "ru"}[w.IntN(4)]
	a.Byline, a.Section = []string{"Tomas Lind"}, "world"
	if w.IntN(10) > 0 {
		a.Outlet = &news.Outlet{Name: strings.ToUpper(news.Domain(ref.URL)), Domain: news.Domain(ref.URL)}
	}
	if w.IntN(20) > 0 {
		a.Published = &news.Date{Time: fetched.Add(-time.Duration(w.IntN(3000)) * time.Minute), Precision: news.Minute, Zoned: true, Evidence: news.FromMeta}
	}
	w.speak(a)
	return a
}

func (w *world) speak(a *news.Article) {
	for i := range w.statements {
		b := a.Blocks[w.IntN(len(a.Blocks))]
		cut := b.Start + strings.IndexByte(b.Of(a.Text), ' ')
		next := cut + 1 + strings.IndexByte(a.Text[cut+1:], ' ')
		end := b.Start + 20 + w.IntN(max(b.Len()-20, 1))
		s, err := news.NewStatement(a.ID, a.Text, i, news.Attribution{
			Kind:       news.Mixed,
			Content:    []news.Content{{Span: text.Span{Start: next + 1, End: max(end, next+2)}, Quoted: i%2 == 0}},
			Cue:        &news.Cue{Span: text.Span{Start: cut + 1, End: next}, Lemma: "say", Class: news.Neutral},
			Source:     &text.Span{Start: b.Start, End: cut},
			Speaker:    w.speaker(),
			Via:        []news.Link{{Name: "KPA", Relation: "reported by"}},
			Confidence: float64(w.IntN(100)) / 100,
		})
		if err != nil {
			panic(err)
		}
		a.Statements = append(a.Statements, s)
	}
}

// speaker is one of 2,000, the first ones often, or nobody.
func (w *world) speaker() *news.Speaker {
	i := int(2000 * w.Float64() * w.Float64() * w.Float64())
	if w.IntN(4) == 0 {
		return nil
	}
	return &news.Speaker{
		Name: fmt.Sprintf("Ana %s-%d", w.words[i], i), Role: "minister of " + w.words[i%7],
		Type: news.Person, Reason: "subject of the cue",
	}
}

// place files an article: in one of the stories of late or a new one, from an
// origin of late or its own, with statements that were told before or not.
func (w *world) place(a *news.Article) news.Placement {
	p := news.Placement{Article: a.ID, Origin: news.OriginID(a.ID), Story: news.NewStoryID(a.ID)}
	if n := len(w.stories); n > 0 && w.IntN(3) > 0 {
		p.Story = w.stories[max(0, n-1-w.IntN(300))]
	} else {
		w.stories = append(w.stories, p.Story)
	}
	if n := len(w.filed); n > 0 && w.IntN(3) == 0 {
		of := w.filed[max(0, n-1-w.IntN(20))]
		if of.Article != a.ID {
			w.copy(&p, of)
		}
	}
	for _, s := range a.Statements {
		w.tell(&p, s.ID)
	}
	return p
}

func (w *world) copy(p *news.Placement, of news.Placement) {
	p.Origin = of.Origin
	span := text.Span{Start: 0, End: 10}
	p.Copies = append(p.Copies, news.Copy{
		From: news.Passage{Article: of.Article, Span: span}, To: news.Passage{Article: p.Article, Span: span},
		Kind: news.Copied, Similarity: 0.9, Reason: "agency credit",
	})
	if w.IntN(8) == 0 {
		p.Regrouped = map[news.ArticleID]news.OriginID{of.Article: news.OriginID(p.Article)}
		p.Origin = news.OriginID(p.Article)
	}
}

func (w *world) tell(p *news.Placement, id news.StatementID) {
	r := news.Rendering{Statement: id, Article: p.Article, Utterance: news.NewUtteranceID(id), Variant: news.Identical, Similarity: 1}
	if n := len(w.tellings); n > 0 && w.IntN(5) == 0 {
		i := max(0, n-1-w.IntN(500))
		of := &w.tellings[i]
		r.Utterance, r.Variant, r.Similarity = (*of)[0].Utterance, news.Trimmed, 0.8
		if w.IntN(10) == 0 { // a fuller telling makes the known ones trimmed
			r.Variant, r.Similarity = news.Identical, 1
			for j := range *of {
				(*of)[j].Variant, (*of)[j].Similarity = news.Trimmed, 0.7
				p.Renderings = append(p.Renderings, (*of)[j])
			}
		}
		*of = append(*of, r)
	} else {
		w.tellings = append(w.tellings, []news.Rendering{r})
	}
	p.Renderings = append(p.Renderings, r)
}
