/* test_hooks.c — the Lua host from C: order, clean-up, limits, shipped checks, the manual's
 * examples.  What hook files may and may not write is tested by tests/hooks.sh.
 * Run from the top folder of the repository. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>
#include <libxml/parser.h>

#include "buf.h"
#include "diag.h"
#include "files.h"
#include "hooks.h"
#include "hooks_internal.h"
#include "mem.h"
#include "text.h"
#include "xml.h"

static const struct hooks_limits limits = { (size_t)64 << 20, 20 };

/* ---- what every test has: a host, a folder for files, the messages so far ---- */

struct fixture {
	struct hooks *h;
	char folder[256];
	struct buf messages;
	int count;
};

static void keep(const struct report *r, void *data)
{
	struct fixture *f = data;
	char *line = diag_text(r);

	f->count++;
	if (f->count <= 100)
		buf_printf(&f->messages, "%s\n", line);
	mem_free(line);
}

static int setup(void **state)
{
	struct fixture *f = mem_zalloc(sizeof *f);
	const char *top = getenv("TMPDIR");

	setenv("KITEI_LANG", "en", 1);
	snprintf(f->folder, sizeof f->folder, "%s/hooks-XXXXXX", top != NULL ? top : "/tmp");
	assert_non_null(mkdtemp(f->folder));
	f->h = hooks_new(&limits, NULL);
	diag_forget_errors();
	diag_send_to(keep, f);
	*state = f;
	return 0;
}

static int teardown(void **state)
{
	struct fixture *f = *state;
	struct files list = files_list(f->folder, NULL);

	for (size_t i = 0; i < list.count; i++) {
		char *path = mem_printf("%s/%s", f->folder, list.names[i]);

		remove(path);
		mem_free(path);
	}
	files_free(&list);
	rmdir(f->folder);
	diag_send_to(NULL, NULL);
	hooks_free(f->h);
	buf_finish(&f->messages);
	mem_free(f);
	return 0;
}

static char *write_file(struct fixture *f, const char *name, const char *text)
{
	char *path = mem_printf("%s/%s", f->folder, name);
	FILE *file = fopen(path, "w");

	assert_non_null(file);
	fputs(text, file);
	assert_int_equal(fclose(file), 0);
	return path;
}

static bool load(struct fixture *f, const char *name, const char *text)
{
	char *path = write_file(f, name, text);
	bool good = hooks_load(f->h, path, name, f->folder, false);

	mem_free(path);
	return good;
}

static xmlDoc *model_new(void)
{
	xmlDoc *doc = xmlReadFile("tests/hooks/model.xml", NULL, XML_PARSE_NONET);

	assert_non_null(doc);
	return doc;
}

static void assert_says(const struct fixture *f, const char *expected)
{
	if (strstr(buf_text(&f->messages), expected) == NULL)
		fail_msg("wanted: %s\nfound: %s", expected, buf_text(&f->messages));
}

/* ---- loading ---- */

static void nothing_to_load(void **state)
{
	struct fixture *f = *state;

	assert_true(hooks_load_folder(f->h, "tests/no-such-folder", "hooks", false));
	assert_false(hooks_registered(f->h, HOOK_MODEL));
	assert_false(hooks_load(f->h, "tests/no-such-file.lua", "hooks.lua", "tests", false));
	assert_int_equal(diag_errors(), 1);
	hooks_free(NULL);
}

static void a_file_that_fails_leaves_nothing(void **state)
{
	struct fixture *f = *state;

	assert_false(load(f, "a.lua", "kitei.on(\"model\", \"a\", function(x) end)\nlocal x = nil + 1\n"));
	assert_false(hooks_registered(f->h, HOOK_MODEL));
	assert_true(load(f, "b.lua", "kitei.on(\"finish\", \"b\", function(x) end)\n"));
	assert_true(hooks_registered(f->h, HOOK_FINISH));
	assert_false(hooks_registered(f->h, HOOK_MODEL));
}

static void files_run_in_the_order_of_names(void **state)
{
	struct fixture *f = *state;
	xmlDoc *doc = model_new();

	mem_free(write_file(f, "20.lua", "kitei.on(\"model\", \"x\", function(m) m.client_was_read = nil end)\n"));
	mem_free(write_file(f, "10.lua", "for i = 1, 2 do kitei.on(\"model\", \"x\", function(m) print(\"ten\", i) end) end\n"));
	mem_free(write_file(f, "15.lua", "kitei.on(\"model\", \"x\", function(m) print(\"fifteen\") end)\n"));
	assert_true(hooks_load_folder(f->h, f->folder, "hooks", false));
	assert_false(hooks_run(f->h, HOOK_MODEL, xmlDocGetRootElement(doc)));
	assert_says(f, "hooks/10.lua:1: note K0673: A hook prints: ten 1\nhooks/10.lua:1: note K0673: A hook prints: ten 2\n"
		"hooks/15.lua:1: note K0673: A hook prints: fifteen\nhooks/20.lua:1: error K0641: Unknown field: model.client_was_read");
	xmlFreeDoc(doc);
}

static void large_sources_are_refused(void **state)
{
	struct fixture *f = *state;
	char *text = mem_alloc((256 << 10) + 2);

	memset(text, ' ', (256 << 10) + 1);
	text[(256 << 10) + 1] = '\0';
	assert_false(load(f, "a.lua", text));
	assert_says(f, "a.lua:1: error K0628");
	text[256 << 10] = '\0';
	assert_true(load(f, "a.lua", text));
	mem_free(text);
}

static void links_are_not_included(void **state)
{
	struct fixture *f = *state;
	char *link = mem_printf("%s/link.lua", f->folder);

	mem_free(write_file(f, "plain.lua", "return 7\n"));
	assert_int_equal(symlink("/dev/zero", link), 0);
	assert_true(load(f, "a.lua", "assert(kitei.include(\"plain.lua\") == 7)\n"));
	assert_false(load(f, "b.lua", "kitei.include(\"link.lua\")\n"));
	assert_says(f, "b.lua:1: error K0631: This file cannot be included: link.lua");
	mem_free(link);
}

/* ---- running ---- */

static void changes_stay_and_say_where_from(void **state)
{
	struct fixture *f = *state;
	xmlDoc *doc = model_new();
	xmlNode *root = xmlDocGetRootElement(doc), *contacts = descend(root, "model", "company", "contacts", NULL);
	const xmlNode *desk;

	assert_true(load(f, "a.lua", "kitei.on(\"model\", \"x\", function(m)\n"
		"  m.contacts[1]:remove()\n"
		"  m.contacts:add(\"desk\", { hours = \"night\", phone = \"03-0000-0000\" })\nend)\n"));
	assert_true(hooks_run(f->h, HOOK_MODEL, root));
	desk = child(contacts, "desk");
	assert_string_equal(attr(desk, "phone"), "03-0000-0000");
	assert_string_equal(attr(desk, "at"), "a.lua:3");
	assert_string_equal(attr(child(contacts, "contact"), "person"), "minato");
	assert_null(next(child(contacts, "contact"), "contact"));
	xmlFreeDoc(doc);
}

/* The tree of an earlier point is gone when the later one runs; so are nodes taken out. */
static void objects_never_outlive_their_tree(void **state)
{
	struct fixture *f = *state;
	xmlDoc *doc = model_new();
	xmlNode *tree = new_element("tree");

	assert_true(load(f, "a.lua", "local kept = {}\n"
		"kitei.on(\"model\", \"x\", function(m)\n"
		"  kept = { m, m.people[1], m.people[2].roles, m.rules }\n  m.people[1]:remove()\nend)\n"
		"kitei.on(\"document\", \"y\", function(d)\n"
		"  for i, x in ipairs(kept) do\n"
		"    print(i, (pcall(function() return x.tag, x:text(), #x end)))\n  end\n"
		"  print(#kept[4], pcall(tostring, kept[4][1]))\nend)\n"));
	assert_true(hooks_run(f->h, HOOK_MODEL, xmlDocGetRootElement(doc)));
	xmlFreeDoc(doc);
	assert_true(hooks_run(f->h, HOOK_DOCUMENT, tree));
	assert_says(f, "A hook prints: 1 false");
	assert_says(f, "A hook prints: 2 false");
	assert_says(f, "A hook prints: 2 false a.lua:10: error K0642");
	xmlFreeNode(tree);
}

static void a_hook_cannot_flood(void **state)
{
	struct fixture *f = *state;
	xmlDoc *doc = model_new();

	assert_true(load(f, "a.lua", "kitei.on(\"model\", \"x\", function(m)\n  for i = 1, 5000 do print(i) end\nend)\n"));
	assert_false(hooks_run(f->h, HOOK_MODEL, xmlDocGetRootElement(doc)));
	assert_in_range(f->count, 1000, 1002);
	xmlFreeDoc(doc);
}

static void what_is_registered_can_be_listed(void **state)
{
	struct fixture *f = *state;
	xmlNode *list = new_element("hooks");
	char *text;

	assert_true(load(f, "a.lua", "kitei.on(\"finish\", \"at the end\", function(x) end)\n"
		"kitei.check(\"own-a\", { ja = \"j\", en = \"a\" }, \"error\", \"document\", function(x, report) end)\n"));
	hooks_list(f->h, list);
	text = xml_text(list, false);
	assert_string_equal(text, "<hooks><hook point=\"finish\" description=\"at the end\" at=\"a.lua:1\"/>"
		"<check id=\"own-a\" scope=\"document\" ja=\"j\" en=\"a\" at=\"a.lua:2\"/></hooks>");
	mem_free(text);
	xmlFreeNode(list);
}

/* ---- what was changed ---- */

static void run_on_model(struct fixture *f, xmlDoc *doc, const char *text)
{
	assert_true(load(f, "a.lua", text));
	assert_true(hooks_run(f->h, HOOK_MODEL, xmlDocGetRootElement(doc)));
}

static void ten_thousand_adds_fit(void **state)
{
	struct fixture *f = *state;
	xmlDoc *doc = model_new();

	run_on_model(f, doc, "kitei.on(\"model\", \"x\", function(m)\n"
		"  for i = 1, 10000 do m.contacts:add(\"desk\", { hours = \"night\", phone = \"03-0000-0000\" }) end\nend)\n");
	assert_int_equal(xmlChildElementCount(descend(xmlDocGetRootElement(doc), "model", "company", "contacts", NULL)), 10002);
	xmlFreeDoc(doc);
}

static void nothing_changed_is_known(void **state)
{
	struct fixture *f = *state;
	xmlDoc *doc = model_new();

	run_on_model(f, doc, "kitei.on(\"model\", \"x\", function(m)\n  local id = m.people[1].id\nend)\n");
	assert_false(hooks_changed(f->h));
	xmlFreeDoc(doc);
}

static const char *const spoil = "kitei.on(\"model\", \"x\", function(m)\n"
	"  m.people[1].phone = nil\n  m.people[2]:remove()\nend)\n";

static void changes_are_marked(void **state)
{
	struct fixture *f = *state;
	xmlDoc *doc = model_new();
	const xmlNode *person = descend(xmlDocGetRootElement(doc), "model", "company", "people", "person", NULL);

	run_on_model(f, doc, spoil);
	assert_true(hooks_changed(f->h));
	assert_string_equal(attr(person, "hook"), "a.lua:2");
	assert_string_equal(attr(person, "at"), "company.xml:5");
	assert_string_equal(attr(child(hooks_gone(f->h), "person"), "id"), "sato");
	assert_string_equal(attr(child(hooks_gone(f->h), "person"), "at"), "a.lua:3");
	xmlFreeDoc(doc);
}

static void assert_place(const xmlNode *n, const char *file, int line)
{
	assert_string_equal(place_of(n).file, file);
	assert_int_equal(place_of(n).line, line);
}

/* Faults are looked for in a copy: there all that hooks touched stands at their lines. */
static void changes_are_told_at_the_line_of_the_hook(void **state)
{
	struct fixture *f = *state;
	xmlDoc *doc = model_new(), *told;
	const xmlNode *company, *people;

	run_on_model(f, doc, spoil);
	told = hooks_told(doc);
	company = descend(xmlDocGetRootElement(told), "model", "company", NULL);
	people = child(company, "people");
	assert_place(company, "company.xml", 2);
	assert_place(people, "a.lua", 3);
	assert_place(child(people, NULL), "a.lua", 2);
	assert_place(descend(people, "person", "post", NULL), "a.lua", 2);
	assert_null(attr(people, "hook-inside"));
	xmlFreeDoc(told);
	hooks_forget(xmlDocGetRootElement(doc));
	assert_null(attr(descend(xmlDocGetRootElement(doc), "model", "company", "people", NULL), "hook-inside"));
	xmlFreeDoc(doc);
}

/* A tree has no hook=: what a hook wrote stands at its line, in the tree itself. */
static void changed_trees_are_clean_afterwards(void **state)
{
	struct fixture *f = *state;
	xmlDoc *doc = xmlReadDoc(BAD_CAST "<tree document=\"a\" at=\"a.xsl:1\"><section title=\"s\"><p at=\"b.xml:2\">x</p></section></tree>",
		"a.xsl", NULL, 0);
	char *text;

	assert_true(load(f, "a.lua", "kitei.on(\"document\", \"x\", function(d)\n"
		"  d[1]:add_paragraph(\"y\"):add(\"date\", { value = \"1\" })\nend)\n"));
	assert_true(hooks_run(f->h, HOOK_DOCUMENT, xmlDocGetRootElement(doc)));
	hooks_forget(xmlDocGetRootElement(doc));
	text = xml_text(xmlDocGetRootElement(doc), false);
	assert_string_equal(text, "<tree document=\"a\" at=\"a.xsl:1\"><section title=\"s\"><p at=\"b.xml:2\">x</p>"
		"<p at=\"a.lua:2\">y<date value=\"1\"/></p></section></tree>");
	mem_free(text);
	xmlFreeDoc(doc);
}

static void ids_start_with_who_declares_them(void **state)
{
	static const char *const text = "kitei.on(\"model\", \"x\", function(m)\n"
		"  m.topics[1]:add_rule(\"house-lamp\", { ja = \"…\", en = \"…\" })\nend)\n";
	struct fixture *f = *state;
	xmlDoc *doc = model_new();

	hooks_for(f->h, "house");
	run_on_model(f, doc, text);
	hooks_for(f->h, "");
	run_on_model(f, doc, text);
	hooks_for(f->h, "own");
	assert_true(load(f, "b.lua", text));
	assert_false(hooks_run(f->h, HOOK_MODEL, xmlDocGetRootElement(doc)));
	assert_says(f, "b.lua:2: error K0310: The id added here starts with the wrong word: house-lamp (own-…)");
	xmlFreeDoc(doc);
}

/* ---- limits ---- */

/* Runs a file in a child with small limits; gives its exit status and what stands in the page. */
static int fatal(struct fixture *f, const char *text, struct hooks_page *page)
{
	static const struct hooks_limits small = { (size_t)2 << 20, 1 };
	char *path = write_file(f, "a.lua", text);
	int ends[2], status;
	pid_t pid;

	assert_int_equal(pipe(ends), 0);
	memset(page, 0, sizeof *page);
	pid = fork();
	if (pid == 0) {
		struct hooks *h = hooks_new(&small, page);

		/* The page of this test is not shared: what ends the child is seen by its status alone. */
		close(ends[0]);
		hooks_load(h, path, "a.lua", f->folder, false);
		_exit(0);
	}
	close(ends[1]);
	close(ends[0]);
	waitpid(pid, &status, 0);
	mem_free(path);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static void limits_end_the_process(void **state)
{
	struct fixture *f = *state;
	struct hooks_page page;

	assert_int_equal(fatal(f, "while true do end\n", &page), HOOKS_EXIT_TIME);
	assert_int_equal(fatal(f, "local t = {} for i = 1, 1e9 do t[i] = {} end\n", &page), HOOKS_EXIT_MEMORY);
	assert_int_equal(fatal(f, "local t = {} for i = 1, 1e3 do t[i] = {} end\n", &page), 0);
}

/* ---- what is shipped ---- */

static bool has_check(const struct hooks *h, const char *id)
{
	for (size_t i = 0; i < h->entry_count; i++)
		if (text_equal(h->entries[i]->id, id))
			return true;
	return false;
}

/* Loading fails for a check without a row; here, no row may be without a check. */
static void every_policy_message_has_its_check(void **state)
{
	static const char *const ids[] = {
#define MESSAGE(code, level, draft, check, ja, en, hint_ja, hint_en) check,
#include "messages.def"
#undef MESSAGE
	};
	struct fixture *f = *state;

	assert_true(hooks_load_folder(f->h, "lua/checks", "lua/checks", true));
	for (size_t i = 0; i < sizeof ids / sizeof ids[0]; i++)
		if (*ids[i] != '\0' && !has_check(f->h, ids[i]))
			fail_msg("no check in lua/checks has the id %s", ids[i]);
}

static void shipped_checks_are_silent_on_a_good_model(void **state)
{
	struct fixture *f = *state;
	xmlDoc *doc = model_new(), *trees = xmlReadFile("tests/hooks/trees.xml", NULL, XML_PARSE_NONET);

	hooks_know(f->h, xmlDocGetRootElement(doc));
	assert_true(hooks_load_folder(f->h, "lua/checks", "lua/checks", true));
	hooks_check(f->h, "model", xmlDocGetRootElement(doc));
	for EACH(tree, xmlDocGetRootElement(trees), "tree")
		hooks_check(f->h, "document", tree);
	assert_string_equal(buf_text(&f->messages), "");
	xmlFreeDoc(trees);
	xmlFreeDoc(doc);
}

static void run_everything(struct fixture *f)
{
	xmlDoc *doc = model_new(), *trees = xmlReadFile("tests/hooks/trees.xml", NULL, XML_PARSE_NONET);

	hooks_know(f->h, xmlDocGetRootElement(doc));
	assert_true(hooks_run(f->h, HOOK_MODEL, xmlDocGetRootElement(doc)));
	hooks_check(f->h, "model", xmlDocGetRootElement(doc));
	for EACH(tree, xmlDocGetRootElement(trees), "tree") {
		assert_true(hooks_run(f->h, HOOK_DOCUMENT, tree));
		hooks_check(f->h, "document", tree);
	}
	xmlFreeDoc(trees);
	xmlFreeDoc(doc);
}

static void shipped_examples_run(void **state)
{
	struct fixture *f = *state;

	assert_true(hooks_load_folder(f->h, "lua/examples", "lua/examples", false));
	run_everything(f);
	assert_int_equal(diag_errors(), 0);
}

/* Each fenced block of lua/README.md is a whole hook file; tests/luareadme.sh runs them on the samples. */
static void the_manuals_examples_load(void **state)
{
	static const char fence[] = "```lua\n";
	struct fixture *f = *state;
	struct buf text = { 0 };
	int number = 0;

	assert_true(files_read("lua/README.md", "lua/README.md", FILES_LIMIT, &text));
	for (char *p = text.data; (p = strstr(p, fence)) != NULL; number++) {
		char *start = p + strlen(fence), *end = strstr(start, "```\n");
		char name[32];

		assert_non_null(end);
		*end = '\0';
		snprintf(name, sizeof name, "example-%d.lua", number);
		assert_true(load(f, name, start));
		p = end + 1;
	}
	assert_true(number >= 3);
	assert_int_equal(diag_errors(), 0);
	buf_finish(&text);
}

static bool is_known_name(const char *name)
{
	static const char *const lists[] = {
#define FIELDS(where, tag, attributes, children) " " tag " " attributes " " children " ",
#include "hooks_fields.def"
#undef FIELDS
	};
	char *several = mem_printf("%s*", name);
	bool found = false;

	for (size_t i = 0; i < sizeof lists / sizeof lists[0] && !found; i++)
		found = words_have(lists[i], name) || words_have(lists[i], several);
	mem_free(several);
	return found;
}

static void find_unknown(const char *path, struct buf *unknown)
{
	xmlDoc *doc = files_is_file(path) ? xmlReadFile(path, NULL, XML_PARSE_NONET) : NULL;

	for EVERY(e, doc != NULL ? xmlDocGetRootElement(doc) : NULL) {
		const char *name = attr(e, "name");

		if ((is_element(e, "attribute") || is_element(e, "element")) && name != NULL && strcmp(name, "at") != 0
			&& !is_known_name(name))
			buf_printf(unknown, "%s: %s\n", path, name);
	}
	xmlFreeDoc(doc);
}

/* Hooks cannot read what the schemas of the trees declare and hooks_fields.def lacks. */
static void all_names_of_the_schemas_are_known(void **state)
{
	struct buf unknown = { 0 };

	(void)state;
	find_unknown("policies/schema/resolved.xsd", &unknown);
	find_unknown("templates/document.xsd", &unknown);
	assert_string_equal(buf_text(&unknown), "");
	buf_finish(&unknown);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(nothing_to_load),
		TEST(a_file_that_fails_leaves_nothing),
		TEST(files_run_in_the_order_of_names),
		TEST(large_sources_are_refused),
		TEST(links_are_not_included),
		TEST(changes_stay_and_say_where_from),
		TEST(objects_never_outlive_their_tree),
		TEST(a_hook_cannot_flood),
		TEST(what_is_registered_can_be_listed),
		TEST(ten_thousand_adds_fit),
		TEST(nothing_changed_is_known),
		TEST(changes_are_marked),
		TEST(changes_are_told_at_the_line_of_the_hook),
		TEST(changed_trees_are_clean_afterwards),
		TEST(ids_start_with_who_declares_them),
		TEST(limits_end_the_process),
		TEST(every_policy_message_has_its_check),
		TEST(shipped_checks_are_silent_on_a_good_model),
		TEST(shipped_examples_run),
		TEST(the_manuals_examples_load),
		TEST(all_names_of_the_schemas_are_known),
	};

	mem_install();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
