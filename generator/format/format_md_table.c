/* format_md_table.c — tables in GFM: one line a row, no cell over several columns or rows. */
#include "format_md.h"

#include <string.h>

#include "buf.h"
#include "format_words.h"
#include "mem.h"
#include "xml.h"

/* The table in the making: how many further rows each column is taken by a cell from above. */
struct grid {
	struct md *w;
	int columns, column;
	int *taken;
};

static void put_line_start(struct md *w)
{
	buf_puts(w->out, w->quote);
	buf_putc(w->out, '|');
}

static void put_cell(struct md *w, const char *markdown)
{
	buf_printf(w->out, " %s |", markdown);
}

static void put_text_cell(struct md *w, const char *text)
{
	struct buf cell = { 0 };

	md_text(w, &cell, text);
	put_cell(w, buf_text(&cell));
	buf_finish(&cell);
}

/* What stands in `e`; an empty cell for NULL. */
static void put_inline_cell(struct md *w, const xmlNode *e)
{
	struct buf cell = { 0 };

	if (e != NULL)
		md_inline(w, &cell, e);
	put_cell(w, buf_text(&cell));
	buf_finish(&cell);
}

static void put_rule(struct md *w, int columns)
{
	buf_putc(w->out, '\n');
	put_line_start(w);
	for (int i = 0; i < columns; i++)
		put_cell(w, "---");
	buf_putc(w->out, '\n');
}

/* ---- tables of the tree ---- */

static void skip_taken(struct grid *g)
{
	for (; g->column < g->columns && g->taken[g->column] > 0; g->column++) {
		g->taken[g->column]--;
		put_cell(g->w, "");
	}
}

/* A cell over several columns or rows stands in the first of them; the others are empty. */
static void put_spanning_cell(struct grid *g, const xmlNode *e)
{
	int width = attr_int(e, "colspan", 1), height = attr_int(e, "rowspan", 1);

	put_inline_cell(g->w, e);
	for (int i = 0; i < width && g->column < g->columns; i++, g->column++) {
		g->taken[g->column] = height - 1;
		if (i > 0)
			put_cell(g->w, "");
	}
}

static void put_row(struct grid *g, const xmlNode *row)
{
	g->column = 0;
	put_line_start(g->w);
	for EACH(cell, row, "cell") {
		skip_taken(g);
		if (g->column < g->columns)
			put_spanning_cell(g, cell);
	}
	skip_taken(g);
	for (; g->column < g->columns; g->column++)
		put_cell(g->w, "");
}

static int count_cells(const xmlNode *row)
{
	int cells = 0;

	for EACH(cell, row, "cell")
		cells += attr_int(cell, "colspan", 1);
	return cells;
}

/* Where no columns are declared, as many as the first line has. */
static int count_columns(const xmlNode *table)
{
	int columns = 0;

	for EACH(column, child(table, "columns"), "column")
		columns++;
	if (columns == 0)
		columns = count_cells(child(table, child(table, "head") != NULL ? "head" : "row"));
	return columns > 0 ? columns : 1;
}

static void put_caption(struct md *w, const xmlNode *caption)
{
	struct buf text = { 0 };

	if (caption == NULL)
		return;
	md_inline(w, &text, caption);
	md_lines(w, "", "", &text);
	md_end_block(w);
	buf_finish(&text);
}

void md_write_table(struct md *w, const xmlNode *e)
{
	struct grid g = { .w = w, .columns = count_columns(e) };

	put_caption(w, child(e, "caption"));
	g.taken = mem_zalloc((size_t)g.columns * sizeof *g.taken);
	w->cell = true;
	put_row(&g, child(e, "head"));
	put_rule(w, g.columns);
	for EACH(row, e, "row") {
		put_row(&g, row);
		buf_putc(w->out, '\n');
	}
	w->cell = false;
	md_end_block(w);
	mem_free(g.taken);
}

/* ---- tables the writer makes ---- */

static void put_head_cell(struct md *w, const char *label)
{
	put_text_cell(w, format_label(w->in->kitei, label));
}

static void end_table(struct md *w)
{
	w->cell = false;
	md_end_block(w);
}

static void put_check(struct md *w, const xmlNode *check)
{
	put_line_start(w);
	put_text_cell(w, attr_or_empty(check, "label"));
	put_inline_cell(w, child(check, "ask"));
	for (int i = 0; i < 3; i++)
		put_cell(w, "□");
	put_inline_cell(w, child(check, "basis"));
	buf_putc(w->out, '\n');
}

void md_write_checks(struct md *w, const xmlNode *e)
{
	static const char *const heads[] = {
		"check-number", "check-question", "check-yes", "check-no", "check-na", "check-basis",
	};
	const int columns = (int)(sizeof heads / sizeof heads[0]);

	w->cell = true;
	put_line_start(w);
	for (int i = 0; i < columns; i++)
		put_head_cell(w, heads[i]);
	put_rule(w, columns);
	for EACH(check, e, "check")
		put_check(w, check);
	end_table(w);
}

/* ---- steps: without the columns in which nothing stands ---- */

static const struct {
	const char *name, *label;
} step_parts[] = {
	{ "who", "step-who" },
	{ "limit", "step-limit" },
	{ "do", "step-do" },
	{ "record", "step-record" },
};

enum { STEP_PARTS = sizeof step_parts / sizeof step_parts[0] };

static bool is_used(const xmlNode *steps, const char *part)
{
	for EACH(step, steps, "step")
		if (has_text(child(step, part)))
			return true;
	return false;
}

static void put_step_heads(struct md *w, const bool used[STEP_PARTS])
{
	int columns = 1;

	put_line_start(w);
	put_head_cell(w, "step-number");
	for (size_t i = 0; i < STEP_PARTS; i++)
		if (used[i]) {
			put_head_cell(w, step_parts[i].label);
			columns++;
		}
	put_rule(w, columns);
}

static void put_step(struct md *w, const bool used[STEP_PARTS], const xmlNode *step)
{
	put_line_start(w);
	put_text_cell(w, attr_or_empty(step, "label"));
	for (size_t i = 0; i < STEP_PARTS; i++)
		if (used[i])
			put_inline_cell(w, child(step, step_parts[i].name));
	buf_putc(w->out, '\n');
}

void md_write_steps(struct md *w, const xmlNode *e)
{
	bool used[STEP_PARTS];

	for (size_t i = 0; i < STEP_PARTS; i++)
		used[i] = is_used(e, step_parts[i].name);
	w->cell = true;
	put_step_heads(w, used);
	for EACH(step, e, "step")
		put_step(w, used, step);
	end_table(w);
}
