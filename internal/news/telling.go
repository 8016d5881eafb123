package news

// Utterance is what was said once in the world, with all of its tellings.
type Utterance struct {
	ID       UtteranceID
	Speaker  *Speaker  // nil when unsure
	Text     string    // the fullest telling's words
	Origins  int       // independent reports among the tellings
	Tellings []Telling // the first known first
}

// Telling is one article's rendering of an utterance.
type Telling struct {
	Rendering
	Outlet    *Outlet // nil when nothing names one
	Published *Date
	Text      string
}

// Story is the articles about one matter.
type Story struct {
	ID          StoryID
	Title       string // of the article that stands for the story
	First, Last *Date
	Outlets     int
	Origins     int // independent reports: reprints of one text count once
	Articles    []ArticleID
}
