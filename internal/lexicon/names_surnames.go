package lexicon

// Surname reports whether a lower-case word is the surname of somebody so well
// known that newspapers use it alone. First names are not in the list.
func Surname(word string) bool { return surnames[word] }

var surnames = Set(`
	abbas abe adenauer ahmadinejad albanese allende arafat assad ardern atatürk attlee aznar barak begin ben-gurion
	berlusconi bezos bhutto biden blair blinken bolsonaro boris brandt brezhnev bush cameron carter castro ceausescu
	chávez chavez cheney chirac churchill clinton conte corbyn cruz cuomo desantis disraeli draghi duterte eisenhower
	erdogan erdoğan farage fauci fillon franco fujimori gaddafi gandhi garland gates gorbachev gore guaidó guterres
	haley harris hitler hollande hussein imran jinping jokowi juncker kaczynski kaczyński kennedy kerry khamenei khan
	khomeini khrushchev kissinger kirchner lavrov lenin lincoln lukashenko lula macron maduro mandela mao mattarella
	mattis mcconnell medvedev meloni merkel merz milei milosevic mitterrand modi mohammed mubarak mueller mugabe
	musk mussolini navalny nehru netanyahu nixon obama orbán orban palin park pelosi pence petro pinochet pompeo
	powell putin rabin rajoy ramaphosa reagan renzi rice romney rousseff rubio rumsfeld rutte sánchez salvini sanders
	santos sarkozy schäuble scholz schröder schumer sharon sinwar sisi snowden stalin starmer steinmeier stoltenberg
	sunak suu tillerson thatcher tito trudeau truman trump truss tsipras tusk varoufakis vance vučić vucic walesa
	warren wilders xi yanukovych yeltsin zelensky zelenskyy zelenskiy zuckerberg zuma`)
