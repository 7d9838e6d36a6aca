/* commands_ask.c — the commands that answer a question: list, hooks, explain. */
#include "commands.h"

#include <string.h>

#include "commands_run.h"
#include "diag.h"
#include "explain.h"
#include "list.h"
#include "load.h"
#include "mem.h"
#include "parameters.h"
#include "project.h"
#include "resolve.h"
#include "text.h"
#include "xml.h"

/* ---- list, hooks ---- */

static void send_list(int fd, const char *what, const xmlDoc *input)
{
	char *text = list_text(what, xmlDocGetRootElement(input));

	send_text(fd, text);
	mem_free(text);
}

static void work_list(struct run *run, struct client *c, int fd, struct hooks_page *page)
{
	xmlDoc *input = project(c->resolved, language_for(c));

	(void)page;
	send_list(fd, run->options->subject, input);
	xmlFreeDoc(input);
}

static void work_hooks(struct run *run, struct client *c, int fd, struct hooks_page *page)
{
	struct build b = build_of(run, c);
	xmlDoc *input;

	if (!build_load_hooks(&b, page))
		return;
	input = edition_input(c, b.hooks, language_for(c));
	send_list(fd, "hooks", input);
	xmlFreeDoc(input);
}

/* The base alone, in the shape of a resolved model. */
static xmlDoc *base_model(const struct shipped *s)
{
	xmlDoc *doc = xmlNewDoc(BAD_CAST "1.0");
	xmlNode *kitei = xmlNewDocNode(doc, NULL, BAD_CAST "kitei", NULL), *model, *catalog, *chapters;

	xmlDocSetRootElement(doc, kitei);
	model = add_element(kitei, "model");
	catalog = add_copy(model, xmlDocGetRootElement(s->base->catalogs[0]));
	parameters_start(catalog);
	chapters = add_element(model, "chapters");
	for (size_t i = 0; i < s->base->chapter_count; i++)
		resolve_insert_chapter(chapters, xmlDocGetRootElement(s->base->chapters[i]));
	add_copy(kitei, xmlDocGetRootElement(s->documents));
	return doc;
}

static int list_base(const char *what)
{
	struct shipped shipped;
	char *text = NULL;

	load_prepare();
	if (shipped_load(&shipped)) {
		xmlDoc *base = base_model(&shipped), *input = project(base, diag_language());

		text = list_text(what, xmlDocGetRootElement(input));
		xmlFreeDoc(input);
		xmlFreeDoc(base);
	}
	shipped_finish(&shipped);
	return print_and_end(text);
}

/* The first word is what is asked for, the others are clients. */
static struct options after_first(const struct options *o)
{
	struct options rest = *o;

	rest.subject = *rest.words++;
	rest.word_count--;
	return rest;
}

int command_list(const struct options *o)
{
	struct options clients = after_first(o);
	struct guess g = guess_start(o->words[0]);

	list_offer(&g);
	if (!words_have(LIST_WORDS, o->words[0])) {
		diag_report((struct place){ NULL, 0 }, K1001, o->words[0], g.best);
		return diag_exit_status();
	}
	return o->word_count == 1 ? list_base(o->words[0]) : run_command(&clients, work_list, finish_other);
}

int command_hooks(const struct options *o)
{
	return run_command(o, work_hooks, finish_other);
}

/* ---- explain ---- */

static void work_explain(struct run *run, struct client *c, int fd, struct hooks_page *page)
{
	const char *id = run->options->subject;
	struct build b = build_of(run, c);
	struct edition e = { .client = c, .shipped = &run->shipped, .language = language_for(c) };
	char *text;

	if (!build_model(&b, page))
		return;
	e.hooks = b.hooks;
	if (edition_make(&e)) {
		text = explain_id(id, &e);
		if (text != NULL)
			send_text(fd, text);
		else
			diag_report((struct place){ NULL, 0 }, K1008, id, explain_guess(id, &e));
		mem_free(text);
	}
	edition_finish(&e);
}

int command_explain(const struct options *o)
{
	struct options clients = after_first(o);
	char *text = explain_code(o->words[0]);

	if (text != NULL)
		return print_and_end(text);
	if (o->word_count == 1) {
		diag_reportf((struct place){ NULL, 0 }, K1003, "kitei explain %s CLIENT", o->words[0]);
		return diag_exit_status();
	}
	return run_command(&clients, work_explain, finish_other);
}
