/* impose.c — see impose.h.
 *
 * Lengths are whole micrometres inside and millimetres outside: no rounding, no locale. */
#include "impose.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "mem.h"
#include "xml.h"

#define MILLIMETRE 1000L
#define TOLERANCE (MILLIMETRE / 2)

/* Crop marks: how far from the cards, how long, and how near to the paper's edge at most. */
#define MARK_GAP (3 * MILLIMETRE / 2)
#define MARK_LENGTH (5 * MILLIMETRE)
#define MARK_EDGE (2 * MILLIMETRE)

/* What the styles of a card are made for: a smaller card is the same one, drawn smaller. */
#define CARD_WIDTH (91 * MILLIMETRE)
#define CARD_HEIGHT (55 * MILLIMETRE)

struct sheet {
	long page_width, page_height, left, top, width, height, gap_x, gap_y;
	long right, down;                  /* what this company's printer has to be corrected by */
	int cols, rows;
	bool fold;
};

/* "-14.5" → -14500; three digits after the point count. */
static long length_of(const xmlNode *e, const char *name)
{
	const char *s = attr_or_empty(e, name);
	long length = 0, unit = MILLIMETRE;
	bool less = *s == '-';

	for (s += less; isdigit((unsigned char)*s) && length < 100000000; s++)
		length = length * 10 + (*s - '0') * MILLIMETRE;
	if (*s == '.')
		for (s++; isdigit((unsigned char)*s) && unit > 1; s++)
			length += (*s - '0') * (unit /= 10);
	return less ? -length : length;
}

/* No sheet holds a hundred cards in a row; what does is a slip of the pen. */
static int count_of(const xmlNode *e, const char *name)
{
	int count = attr_int(e, name, 1);

	return count < 100 ? count : 0;
}

static struct sheet sheet_of(const xmlNode *e)
{
	return (struct sheet){
		.page_width = length_of(e, "page-width"), .page_height = length_of(e, "page-height"),
		.left = length_of(e, "left"), .top = length_of(e, "top"),
		.width = length_of(e, "width"), .height = length_of(e, "height"),
		.gap_x = length_of(e, "gap-x"), .gap_y = length_of(e, "gap-y"),
		.right = length_of(e, "right"), .down = length_of(e, "down"),
		.cols = count_of(e, "cols"), .rows = count_of(e, "rows"),
		.fold = attr_is(e, "fold", "yes"),
	};
}

static bool adds_up(long page, long margin, int count, long size, long gap)
{
	return count >= 1 && labs(2 * margin + count * size + (count - 1) * gap - page) <= TOLERANCE;
}

bool impose_holds_cards(const xmlNode *sheet)
{
	return attr_int(sheet, "cols", 1) != 0 || attr_int(sheet, "rows", 1) != 0;
}

bool impose_fits(const xmlNode *sheet)
{
	struct sheet s = sheet_of(sheet);

	if (!impose_holds_cards(sheet))
		return true;
	if (adds_up(s.page_width, s.left, s.cols, s.width, s.gap_x)
		&& adds_up(s.page_height, s.top, s.rows, s.height, s.gap_y))
		return true;
	diag_report(place_of(sheet), K0709, attr(sheet, "id"), NULL);
	return false;
}

static void set_length(xmlNode *e, const char *name, long length)
{
	const char *sign = length < 0 ? "-" : "";
	long size = labs(length);
	char *text = size % MILLIMETRE == 0 ? mem_printf("%s%ld", sign, size / MILLIMETRE)
		: mem_printf("%s%ld.%03ld", sign, size / MILLIMETRE, size % MILLIMETRE);

	attr_set(e, name, text);
	mem_free(text);
}

static long card_x(const struct sheet *s, int col)
{
	return s->left + s->right + col * (s->width + s->gap_x);
}

static long card_y(const struct sheet *s, int row)
{
	return s->top + s->down + row * (s->height + s->gap_y);
}

/* ---- crop marks ---- */

static void add_mark(xmlNode *page, long x1, long y1, long x2, long y2)
{
	xmlNode *mark = add_element(page, "crop");

	set_length(mark, "x1", x1);
	set_length(mark, "y1", y1);
	set_length(mark, "x2", x2);
	set_length(mark, "y2", y2);
}

/* Where a mark in a margin of that width ends and starts, counted from the paper's edge. */
static long mark_end(long margin)
{
	return margin - MARK_GAP;
}

static long mark_start(long margin)
{
	long start = mark_end(margin) - MARK_LENGTH;

	return start > MARK_EDGE ? start : MARK_EDGE;
}

static void mark_column_edge(xmlNode *page, const struct sheet *s, long x)
{
	if (mark_start(s->top) >= mark_end(s->top))
		return;
	add_mark(page, x, mark_start(s->top), x, mark_end(s->top));
	add_mark(page, x, s->page_height - mark_end(s->top), x, s->page_height - mark_start(s->top));
}

static void mark_row_edge(xmlNode *page, const struct sheet *s, long y)
{
	if (mark_start(s->left) >= mark_end(s->left))
		return;
	add_mark(page, mark_start(s->left), y, mark_end(s->left), y);
	add_mark(page, s->page_width - mark_end(s->left), y, s->page_width - mark_start(s->left), y);
}

/* Both edges of every card; where cards touch, the next one's edge is the same line. */
static void add_marks(xmlNode *page, const struct sheet *s)
{
	for (int col = 0; col < s->cols; col++) {
		mark_column_edge(page, s, card_x(s, col));
		if (s->gap_x > 0 || col == s->cols - 1)
			mark_column_edge(page, s, card_x(s, col) + s->width);
	}
	for (int row = 0; row < s->rows; row++) {
		mark_row_edge(page, s, card_y(s, row));
		if (s->gap_y > 0 || row == s->rows - 1)
			mark_row_edge(page, s, card_y(s, row) + s->height);
	}
}

/* ---- cards on pages ---- */

/* How much smaller than its styles a card is drawn; nothing where it has all the room. */
static void set_scale(xmlNode *place, const struct sheet *s)
{
	long across = s->width * MILLIMETRE / CARD_WIDTH, down = s->height * MILLIMETRE / CARD_HEIGHT;

	if (across < MILLIMETRE || down < MILLIMETRE)
		set_length(place, "scale", across < down ? across : down);
}

/* The slot-th card of a page; backs go the other way round, so that they meet their fronts when
 * the sheet is turned over its long edge. */
static xmlNode *add_card(xmlNode *page, const struct sheet *s, const xmlNode *side, int slot, bool back)
{
	xmlNode *place = add_element(page, "place");
	int col = slot % s->cols;
	char *rank = mem_printf("%d", slot + 1);

	set_length(place, "x", card_x(s, back ? s->cols - 1 - col : col));
	set_length(place, "y", card_y(s, slot / s->cols));
	set_length(place, "width", s->width);
	set_length(place, "height", s->height);
	set_scale(place, s);
	attr_set(place, "rank", rank);
	add_copy(place, side);
	mem_free(rank);
	return place;
}

static xmlNode *add_page(xmlNode *root, const struct sheet *s, const char *face)
{
	xmlNode *page = add_element(root, "sheet");

	set_length(page, "width", s->page_width);
	set_length(page, "height", s->page_height);
	attr_set(page, "face", face);
	return page;
}

/* One page of one face, from `card` on.  A single card fills the page with copies of itself;
 * several stand once each.  Returns the card the next page starts with. */
static const xmlNode *fill_page(xmlNode *root, const struct sheet *s, const xmlNode *card, const char *face, bool repeat)
{
	xmlNode *page = add_page(root, s, face);
	bool back = strcmp(face, "back") == 0;

	for (int slot = 0; slot < s->cols * s->rows && card != NULL; slot++) {
		const xmlNode *side = child_with(card, "side", "face", face);
		xmlNode *place = side != NULL ? add_card(page, s, side, slot, back) : NULL;

		if (!repeat)
			card = next(card, "card");
		else if (place != NULL && slot > 0)
			attr_set(place, "copy", "yes");
	}
	return repeat ? NULL : card;
}

/* Front below, back above it and upside down: folded in the middle they are one card. */
static void fold_card(xmlNode *root, const struct sheet *s, const xmlNode *card)
{
	xmlNode *page = add_page(root, s, "fold");
	const xmlNode *front = child_with(card, "side", "face", "front"), *back = child_with(card, "side", "face", "back");

	/* in the order in which they are read */
	if (front != NULL)
		add_card(page, s, front, 1, false);
	if (back != NULL)
		attr_set(add_card(page, s, back, 0, false), "turned", "yes");
}

static bool has_face(const xmlNode *tree, const char *face)
{
	for EACH(card, tree, "card")
		if (child_with(card, "side", "face", face) != NULL)
			return true;
	return false;
}

static xmlNode *new_root(xmlDoc *doc, const xmlNode *tree, const xmlNode *sheet)
{
	static const char *const kept[] = { "document", "variant", "title", "lang", "watermark", "code" };
	xmlNode *root = xmlNewDocNode(doc, NULL, BAD_CAST "tree", NULL);

	xmlDocSetRootElement(doc, root);
	for (size_t i = 0; i < sizeof kept / sizeof kept[0]; i++)
		attr_copy(root, tree, kept[i]);
	attr_set(root, "layout", "sheet");
	attr_set(root, "geometry", attr(sheet, "id"));
	return root;
}

/* Fronts, then the backs that belong to them, sheet after sheet. */
static void fill_sheets(xmlNode *root, const struct sheet *s, const xmlNode *tree)
{
	static const char *const faces[] = { "front", "back" };
	const xmlNode *card = child(tree, "card");
	bool repeat = next(card, "card") == NULL;

	while (card != NULL) {
		const xmlNode *rest = NULL;

		for (size_t i = 0; i < sizeof faces / sizeof faces[0]; i++)
			if (has_face(tree, faces[i]))
				rest = fill_page(root, s, card, faces[i], repeat);
		card = rest;
	}
}

xmlDoc *impose(const xmlNode *tree, const xmlNode *sheet)
{
	const struct sheet s = sheet_of(sheet);
	xmlDoc *doc = xmlNewDoc(BAD_CAST "1.0");
	xmlNode *root = new_root(doc, tree, sheet);

	if (s.fold)
		for EACH(card, tree, "card")
			fold_card(root, &s, card);
	else if (s.cols * s.rows > 0)
		fill_sheets(root, &s, tree);
	if (attr_is(sheet, "marks", "crop"))
		for EACH(page, root, "sheet")
			if (attr_is(page, "face", "front"))
				add_marks(page, &s);
	return doc;
}
