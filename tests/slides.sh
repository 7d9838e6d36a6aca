#!/bin/sh
# slides.sh — the decks in Markdown, shown by Marp: see slides/run.mjs.
cd "$(dirname "$0")/.." || exit 3
KITEI=${KITEI:-$PWD/generator/build/kitei} exec node tests/slides/run.mjs
