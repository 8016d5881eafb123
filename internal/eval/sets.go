package eval

// Sets lists every benchmark, in the order in which they are printed.
func Sets() []Set {
	return []Set{
		{"flat", "bodies of flattened pages, against the scrapinghub set", flatPages},
	}
}
