package api

import (
	"net/http"
	"reflect"
	"strings"
)

// object is a JSON object of the description.
type object = map[string]any

// openapi describes the API in OpenAPI 3.1. It is made from the table of
// routes and the types of the answers, so it cannot say anything else than the
// program does.
func openapi(routes []route) object {
	schemas, paths := schemas{}, object{}
	failed := object{
		"description": "What went wrong and what to do.",
		"content":     object{"application/json": object{"schema": schemas.of(reflect.TypeFor[failure]())}},
	}
	for _, r := range routes {
		paths[r.path] = object{"get": object{
			"summary":    r.summary,
			"parameters": r.parameters(),
			"responses": object{
				"200": object{
					"description": "The answer.",
					"content":     object{"application/json": object{"schema": schemas.of(reflect.TypeOf(r.answer))}},
				},
				"default": failed,
			},
		}}
	}
	return object{
		"openapi":    "3.1.0",
		"info":       object{"title": "Hearsay", "version": "1", "description": "Who said what, on whose word. Offsets count Unicode code points."},
		"paths":      paths,
		"components": object{"schemas": schemas},
	}
}

// searchParameters are what a search takes, with what each means.
var searchParameters = [][2]string{
	{"q", "words that must all occur; “quotation marks” hold a phrase together, a hyphen before a word excludes it"},
	{"speaker", "part of a speaker’s name"},
	{"outlet", "part of an outlet’s name or domain"},
	{"language", "ISO 639-1"},
	{"since", "first day: 2031, 2031-04 or 2031-04-09"},
	{"until", "last day, inclusive"},
	{"limit", "entries of each list, at most 200; 20 unless told"},
	{"from", "first entry, from 0"},
}

func (r route) parameters() []object {
	if strings.Contains(r.path, "{id}") {
		return []object{{"name": "id", "in": "path", "required": true, "schema": object{"type": "string", "pattern": "^[a-z2-7]{16}$"}}}
	}
	list := []object{}
	for _, p := range searchParameters {
		if r.searches {
			list = append(list, object{"name": p[0], "in": "query", "description": p[1], "schema": object{"type": "string"}})
		}
	}
	return list
}

// schemas collects the descriptions of struct types by name.
type schemas object

// of describes a type; structs stand in the collection and are referred to.
func (s schemas) of(t reflect.Type) object {
	switch t.Kind() {
	case reflect.Pointer:
		return object{"anyOf": []object{s.of(t.Elem()), {"type": "null"}}}
	case reflect.Slice:
		return object{"type": "array", "items": s.of(t.Elem())}
	case reflect.Struct:
		return s.ref(t)
	case reflect.String:
		return object{"type": "string"}
	case reflect.Int:
		return object{"type": "integer"}
	case reflect.Float64:
		return object{"type": "number"}
	case reflect.Bool:
		return object{"type": "boolean"}
	}
	return object{}
}

func (s schemas) ref(t reflect.Type) object {
	if t.Name() == "" {
		return s.structure(t)
	}
	name := strings.ToUpper(t.Name()[:1]) + t.Name()[1:]
	if _, known := s[name]; !known {
		s[name] = object{} // a type may refer to itself
		s[name] = s.structure(t)
	}
	return object{"$ref": "#/components/schemas/" + name}
}

func (s schemas) structure(t reflect.Type) object {
	properties, required := object{}, []string{}
	for _, f := range reflect.VisibleFields(t) {
		if key := f.Tag.Get("json"); key != "" {
			properties[key] = s.of(f.Type)
			required = append(required, key)
		}
	}
	return object{"type": "object", "properties": properties, "required": required}
}

// description answers with the OpenAPI document.
func description(routes []route) func(*http.Request) (any, error) {
	doc := openapi(routes)
	return func(*http.Request) (any, error) { return doc, nil }
}
