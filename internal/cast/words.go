package cast

import (
	"strings"
)

func fields(s string) []string { return strings.Fields(s) }

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range fields(words) {
		m[w] = true
	}
	return m
}
