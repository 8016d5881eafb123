package langid

import (
	"strings"
	"testing"
)

func TestDetect(t *testing.T) {
	tests := []struct{ text, hint, want string }{
		{"The harbour will reopen on Monday, said the minister, who had asked for more time.", "", "en"},
		{"The harbour will reopen on Monday, said the minister, who had asked for more time.", "de", "en"}, // a lying lang attribute
		{"Tomáš Lindqvist, Ana Petrová and Zoltán Kézdy met in Port Varda, the Kessian Press Agency said.", "", "en"},
		{"“Wir bleiben hier”, said Anke Möller of the dockers' union, and that was the end of it.", "", "en"},
		{"Der Hafen wird am Montag wieder geöffnet, sagte die Ministerin, die um mehr Zeit gebeten hatte.", "en", "de"},
		{"Hafen in Port Varda: Was will die Ministerin?", "en", "de"},
		{"Le port rouvrira lundi, a déclaré la ministre, qui avait demandé un délai.", "", "fr"},
		{"El puerto reabrirá el lunes, dijo la ministra, que había pedido más tiempo.", "", "es"},
		{"O porto vai reabrir na segunda-feira, disse a ministra, que não tinha pedido mais tempo.", "", "pt"},
		{"Port zostanie otwarty w poniedziałek, powiedziała minister, która prosiła o więcej czasu.", "", "pl"},
		{"Liman pazartesi günü yeniden açılacak, diyen bakan daha çok zaman istedi.", "", "tr"},
		{"Havnen åpner igjen på mandag, sier ministeren, som ikke har bedt om mer tid.", "", "no"},
		{"Hamnen öppnar igen på måndag, säger ministern, som inte hade bett om mer tid.", "", "sv"},
		{"Порт снова откроется в понедельник, сказала министр, которая просила отсрочку. Это было решено.", "", "ru"},
		{"Порт знову відкриється в понеділок, сказала міністерка, яка просила її відкласти.", "ru", "uk"},
		{"Пристанището ще отвори отново в понеделник, каза министърът.", "", "bg"},
		{"港口将于周一重新开放，部长说。", "en", "zh"},
		{"港は月曜日に再開すると大臣は述べた。", "", "ja"},
		{"항구는 월요일에 다시 열린다고 장관이 말했다.", "", "ko"},
		{"سيعاد فتح الميناء يوم الاثنين، قالت الوزيرة.", "", "ar"},
		{"بندر دوشنبه بازگشایی می\u200cشود، وزیر گفت که گروهی پیش از این آمده بودند.", "", "fa"},
		{"Το λιμάνι θα ανοίξει ξανά τη Δευτέρα.", "", "el"},
		{"Port Varda", "en-GB", "en"}, // too short for words: the page's own word
		{"123 — 456", "en", ""},
		{"", "de", ""},
	}
	for _, test := range tests {
		if got, _ := Detect(test.text, test.hint); got != test.want {
			t.Errorf("Detect(%q, %q) = %q, want %q", test.text, test.hint, got, test.want)
		}
	}
}

func TestNames(t *testing.T) {
	for code, want := range map[string]string{"de": "German", "qq": "qq", "": "an unknown language"} {
		if got := Name(code); got != want {
			t.Errorf("Name(%q) = %q, want %q", code, got, want)
		}
	}
	if !HasRules("en") || HasRules("de") || HasRules("") {
		t.Error("only English has rules")
	}
}

// Every language with a list has a place in the order of voting and a name.
func TestListsAreComplete(t *testing.T) {
	if len(languages) != len(functionWords) {
		t.Errorf("%d languages, %d lists", len(languages), len(functionWords))
	}
	for _, lang := range languages {
		if functionWords[lang] == "" || englishNames[lang] == "" {
			t.Errorf("%s has no list or no name", lang)
		}
	}
}

func FuzzDetect(f *testing.F) {
	f.Add("The end.", "en")
	f.Add("Конец \xff", "x")
	f.Fuzz(func(t *testing.T, s, hint string) {
		if lang, sure := Detect(s, hint); sure < 0 || sure > 1 || len(lang) > 2 {
			t.Fatalf("%q %v", lang, sure)
		}
	})
}

func BenchmarkDetect(b *testing.B) {
	s := strings.Repeat("The harbour will reopen on Monday, said the minister, who had asked for more time. ", 100)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Detect(s, "")
	}
}
