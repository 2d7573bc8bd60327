#!/usr/bin/env python3
"""`validation_records.py FOLDER [COUNT [SEED]]`: writes records.jsonl, COUNT made-up method records of about 1.5 kB, one
a line, and records.schema.json, a JSON Schema (draft 2020-12) that all of them satisfy: `$ref` on every level, patterns,
`unevaluatedProperties` behind `allOf`, alternatives by `oneOf`. The same seed gives the same bytes."""
import json
import os
import random
import sys

SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://curate.example/bench/method.schema.json",
    "type": "object",
    "allOf": [{"$ref": "#/$defs/identified"}, {"$ref": "#/$defs/counted"}],
    "required": ["labels", "aliases", "field", "family", "type", "originYear", "originators", "seminalSources",
                 "summary", "provenance", "contentHash"],
    "properties": {
        "labels": {"$ref": "#/$defs/textByLanguage", "minProperties": 1},
        "aliases": {"type": "array", "items": {"$ref": "#/$defs/alias"}},
        "field": {"$ref": "#/$defs/concept"},
        "family": {"oneOf": [{"$ref": "#/$defs/concept"}, {"type": "null"}]},
        "type": {"$ref": "#/$defs/optionalText"},
        "originYear": {"oneOf": [{"$ref": "#/$defs/originYear"}, {"type": "null"}]},
        "originators": {"type": "array", "items": {"$ref": "#/$defs/originator"}, "maxItems": 20},
        "seminalSources": {"type": "array", "items": {"$ref": "#/$defs/work"}},
        "summary": {"$ref": "#/$defs/textByLanguage"},
        "upstream": {"$ref": "#/$defs/stamp"},
        "provenance": {"type": "array", "items": {"$ref": "#/$defs/page"}},
        "contentHash": {"$ref": "#/$defs/digest"},
    },
    "unevaluatedProperties": False,
    "$defs": {
        "slug": {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
        "digest": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
        "tag": {"type": "string", "pattern": "^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$"},
        "date": {"type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},
        "doi": {"type": "string", "pattern": "^10\\.[0-9]{4,9}/[^\\s]+$"},
        "text": {"type": "string", "minLength": 1, "maxLength": 2000},
        "optionalText": {"type": ["string", "null"], "minLength": 1},
        "year": {"type": "integer", "minimum": -9999, "maximum": 9999},
        "textByLanguage": {
            "type": "object",
            "propertyNames": {"$ref": "#/$defs/tag"},
            "additionalProperties": {"$ref": "#/$defs/text"},
        },
        "identified": {
            "type": "object",
            "required": ["id", "status"],
            "properties": {
                "id": {"$ref": "#/$defs/slug"},
                "status": {"enum": ["DRAFT", "REVIEW", "PUBLISHED", "DEPRECATED"]},
            },
        },
        "counted": {
            "type": "object",
            "required": ["version", "sourceCount", "relatedCount"],
            "properties": {
                "version": {"type": "integer", "minimum": 1},
                "sourceCount": {"type": "integer", "minimum": 0},
                "relatedCount": {"type": ["integer", "null"], "minimum": 0},
            },
        },
        "alias": {
            "type": "object",
            "required": ["text", "language", "kind"],
            "properties": {
                "text": {"$ref": "#/$defs/text"},
                "language": {"$ref": "#/$defs/tag"},
                "kind": {"enum": ["translation", "abbreviation", "variant", "gloss"]},
            },
            "unevaluatedProperties": False,
        },
        "concept": {
            "type": "object",
            "required": ["id", "labels"],
            "properties": {"id": {"$ref": "#/$defs/slug"}, "labels": {"$ref": "#/$defs/textByLanguage"}},
            "additionalProperties": False,
        },
        "originYear": {
            "type": "object",
            "required": ["text", "edtf", "first", "last"],
            "properties": {
                "text": {"$ref": "#/$defs/text"},
                "edtf": {"$ref": "#/$defs/optionalText"},
                "first": {"$ref": "#/$defs/year"},
                "last": {"$ref": "#/$defs/year"},
            },
            "additionalProperties": False,
        },
        "person": {
            "type": "object",
            "required": ["family"],
            "properties": {"family": {"$ref": "#/$defs/text"}, "given": {"$ref": "#/$defs/text"}},
        },
        "originator": {
            "$ref": "#/$defs/person",
            "properties": {"role": {"type": "string"}, "year": {"$ref": "#/$defs/year"}, "etAl": {"type": "boolean"}},
            "unevaluatedProperties": False,
        },
        "work": {
            "type": "object",
            "required": ["type", "title", "text"],
            "properties": {
                "type": {"enum": ["article-journal", "book", "chapter", "thesis"]},
                "title": {"$ref": "#/$defs/text"},
                "text": {"$ref": "#/$defs/text"},
                "author": {"type": "array", "items": {"$ref": "#/$defs/person"}, "minItems": 1},
                "issued": {"$ref": "#/$defs/year"},
                "DOI": {"$ref": "#/$defs/doi"},
            },
            "patternProperties": {"^x-[a-z]+$": {"type": "string"}},
            "unevaluatedProperties": False,
        },
        "stamp": {
            "type": "object",
            "required": ["version", "sourceCount", "status"],
            "properties": {
                "version": {"type": "integer", "minimum": 1},
                "sourceCount": {"type": "integer", "minimum": 0},
                "status": {"enum": ["DRAFT", "REVIEW", "PUBLISHED", "DEPRECATED"]},
            },
            "additionalProperties": False,
        },
        "page": {
            "type": "object",
            "required": ["sha256", "path", "accessed"],
            "properties": {
                "sha256": {"$ref": "#/$defs/digest"},
                "path": {"$ref": "#/$defs/text"},
                "accessed": {"$ref": "#/$defs/date"},
                "cells": {"type": "array", "items": {"type": "integer", "minimum": 0}},
            },
            "additionalProperties": False,
        },
    },
}

WORDS = {
    "en": "analysis of paired ratings by several judges in small groups with repeated measures and open questions".split(),
    "vi": "phân tích dữ liệu theo nhóm với các câu hỏi mở và phép đo lặp lại".split(),
    "ko": "여러 평가자의 반복 측정 자료를 비교하는 분석 방법".split(),
    "es": "análisis de medidas repetidas con preguntas abiertas y varios jueces en grupos pequeños".split(),
}
FAMILIES = ["Kim", "Nguyễn", "García", "Okafor", "Lindqvist", "Haddad", "Tanaka", "Müller", "O'Neill", "Sørensen"]
GIVEN = ["Minh", "Ana", "Ji-woo", "Lars", "Amina", "Kenji", "Eva", "Chidi"]


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def words(self, language, count):
        return " ".join(self.random.choice(WORDS[language]) for _ in range(count))

    def slug(self, count):
        return "-".join(self.random.choice(WORDS["en"]) for _ in range(count))

    def digest(self):
        return f"{self.random.getrandbits(256):064x}"

    def texts(self, languages, count):
        return {language: self.words(language, count) for language in languages}

    def person(self):
        person = {"family": self.random.choice(FAMILIES)}
        if self.random.random() < 0.8:
            person["given"] = self.random.choice(GIVEN)
        return person

    def work(self, year):
        title = self.words("en", 5).capitalize()
        work = {"type": self.random.choice(["article-journal", "book", "chapter"]), "title": title,
                "author": [self.person() for _ in range(self.random.randint(1, 2))], "issued": year}
        if self.random.random() < 0.6:
            work["DOI"] = f"10.{self.random.randint(1000, 99999)}/{self.slug(1)}.{self.random.randint(1, 9999)}"
        if self.random.random() < 0.1:
            work["x-note"] = "checked \"by hand\""
        work["text"] = f"{work['author'][0]['family']} ({year}). {title}."
        return work

    def record(self, number):
        year = self.random.randint(1890, 2023)
        name = self.slug(2)
        languages = self.random.sample(["vi", "ko", "es"], self.random.randint(1, 2))
        family = {"id": self.slug(1), "labels": self.texts(["en"], 2)} if self.random.random() < 0.8 else None
        span = {"text": str(year), "edtf": str(year), "first": year, "last": year}
        return {
            "id": f"{name}-{number}",
            "labels": self.texts(["en", *languages], 3),
            "aliases": [{"text": self.words(language, 2), "language": language, "kind": "translation"}
                        for language in languages],
            "field": {"id": self.slug(1), "labels": self.texts(["en", languages[0]], 2)},
            "family": family,
            "type": self.random.choice([None, "quantitative", "qualitative"]),
            "originYear": span if self.random.random() < 0.9 else None,
            "originators": [{**self.person(), "role": "author", "year": year, "etAl": False}
                            for _ in range(self.random.randint(1, 2))],
            "seminalSources": [self.work(year)],
            "relatedCount": self.random.randint(0, 40),
            "summary": self.texts(["en", languages[0]], 20),
            "version": self.random.randint(1, 9),
            "sourceCount": self.random.randint(0, 30),
            "status": self.random.choice(["DRAFT", "REVIEW", "PUBLISHED"]),
            "upstream": {"version": 1, "sourceCount": 2, "status": "PUBLISHED"},
            "provenance": [{"sha256": self.digest(), "path": f"raw/{languages[0]}/{name}.html",
                            "accessed": f"2026-{self.random.randint(1, 12):02}-{self.random.randint(1, 28):02}",
                            "cells": [self.random.randint(1, 400) for _ in range(5)]}],
            "contentHash": self.digest(),
        }


def main():
    folder = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 200_000
    maker = Maker(int(sys.argv[3]) if len(sys.argv) > 3 else 2026)
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "records.schema.json"), "w", encoding="utf-8") as file:
        json.dump(SCHEMA, file, indent=2)
        file.write("\n")
    with open(os.path.join(folder, "records.jsonl"), "w", encoding="utf-8") as file:
        for number in range(count):
            json.dump(maker.record(number), file, ensure_ascii=False, separators=(",", ":"))
            file.write("\n")


if __name__ == "__main__":
    main()
