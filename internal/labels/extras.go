package labels

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// extras reads "key=value" fields between semicolons.
func (r *reading) extras(field string) error {
	for extra := range strings.SplitSeq(field, ";") {
		extra = strings.TrimSpace(extra)
		if extra == "" || extra == "-" {
			continue
		}
		key, value, _ := strings.Cut(extra, "=")
		if err := r.extra(key, strings.TrimSpace(value)); err != nil {
			return fmt.Errorf("%s: %w", extra, err)
		}
	}
	return nil
}

func (r *reading) extra(key, value string) (err error) {
	s := r.statement
	switch key {
	case "free":
		s.GoesOnUnattested = true
	case "in":
		s.Inside, err = strconv.Atoi(value)
		s.Inside--
	case "to":
		s.Addressee, err = r.at(value, nearContent[:5], 0)
	case "said":
		s.Said, err = r.at(value, nearContent[:5], 0)
	case "via":
		return r.via(value)
	default:
		return fmt.Errorf("no such extra")
	}
	return err
}

func (r *reading) via(value string) error {
	for link := range strings.SplitSeq(value, "+") {
		relation, name, _ := strings.Cut(link, ":")
		relation = strings.TrimSpace(relation)
		if !slices.Contains(relations, relation) {
			return fmt.Errorf("no relation %q", relation)
		}
		at, err := r.at(strings.TrimSpace(name), nearExtra, 0)
		if err != nil {
			return err
		}
		r.statement.Via = append(r.statement.Via, Link{relation, at})
	}
	return nil
}
