/* hooks_driver.c — runs hook files on a handwritten model and trees, as a worker would.
 *
 *     hooks_driver [-m MEGABYTES] [-s SECONDS] [-c CHECK.lua]… [-p] MODEL.xml TREES.xml HOOK.lua…
 *
 * The files run in a child process, so that the fatal limits can be tested; messages go to
 * stderr, the exit status is that of the messages and stands on the last line.  -c loads a
 * shipped check; -p prints the changed company and trees. */
#define _DEFAULT_SOURCE          /* MAP_ANONYMOUS */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <libxml/parser.h>

#include "diag.h"
#include "hooks.h"
#include "mem.h"
#include "text.h"
#include "xml.h"

#define CHECKS 16

struct options {
	struct hooks_limits limits;
	const char *checks[CHECKS];
	int check_count;
	bool print;
	char **files;            /* model, trees, hooks …, NULL */
};

static xmlNode *read_xml(const char *path)
{
	xmlDoc *doc = xmlReadFile(path, NULL, XML_PARSE_NONET);

	if (doc == NULL)
		exit(99);
	return xmlDocGetRootElement(doc);
}

static const char *base_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash != NULL ? slash + 1 : path;
}

static bool load(struct hooks *h, const char *path, bool shipped)
{
	char *folder = mem_strndup(path, base_name(path) > path ? (size_t)(base_name(path) - path - 1) : 0);
	bool good = hooks_load(h, path, base_name(path), *folder != '\0' ? folder : ".", shipped);

	mem_free(folder);
	return good;
}

static bool load_all(struct hooks *h, const struct options *o)
{
	bool good = true;

	for (int i = 0; i < o->check_count; i++)
		good = load(h, o->checks[i], true) && good;
	/* What changes the model for a shipped check may name things as it likes. */
	if (o->check_count > 0)
		hooks_for(h, "");
	for (char **file = o->files + 2; *file != NULL; file++)
		good = load(h, *file, false) && good;
	return good;
}

static void print(const xmlNode *n)
{
	char *text = xml_text(n, false);

	puts(text);
	mem_free(text);
}

static void run_trees(struct hooks *h, xmlNode *trees, bool print_them)
{
	for EACH(tree, trees, "tree") {
		if (!hooks_run(h, HOOK_DOCUMENT, tree))
			return;
		hooks_check(h, "document", tree);
		if (print_them)
			print(tree);
	}
}

static void run(struct hooks *h, const struct options *o)
{
	xmlNode *model = read_xml(o->files[0]), *trees = read_xml(o->files[1]), *outputs = new_element("outputs");

	hooks_know(h, model);
	attr_set(add_element(outputs, "file"), "path", "ja/index.html");

	if (load_all(h, o) && hooks_run(h, HOOK_MODEL, model)) {
		hooks_check(h, "model", model);
		if (o->print)
			print(descend(model, "model", "company", NULL));
		run_trees(h, trees, o->print);
		hooks_run(h, HOOK_FINISH, outputs);
	}
	xmlFreeNode(outputs);
	xmlFreeDoc(trees->doc);
	xmlFreeDoc(model->doc);
}

static int child_main(const struct options *o, struct hooks_page *page)
{
	struct hooks *h = hooks_new(&o->limits, page);

	run(h, o);
	hooks_free(h);
	xmlCleanupParser();
	return diag_exit_status();
}

static int end_of(pid_t pid, const struct hooks_page *page)
{
	int status;

	waitpid(pid, &status, 0);
	if (!WIFEXITED(status)) {
		fprintf(stderr, "signal %d\n", WTERMSIG(status));
		return 98;
	}
	if (WEXITSTATUS(status) != HOOKS_EXIT_TIME && WEXITSTATUS(status) != HOOKS_EXIT_MEMORY)
		return WEXITSTATUS(status);
	diag_report((struct place){ page->file, page->line }, WEXITSTATUS(status) == HOOKS_EXIT_TIME ? K0806 : K0807,
		page->description, NULL);
	return diag_exit_status();
}

static bool read_option(struct options *o, int letter, const char *value)
{
	int number = 0;

	if (letter == 'p')
		o->print = true;
	else if (letter == 'c' && o->check_count < CHECKS)
		o->checks[o->check_count++] = value;
	else if (letter == 'm' && text_to_int(value, &number))
		o->limits.memory = (size_t)number << 20;
	else if (letter == 's' && text_to_int(value, &number))
		o->limits.seconds = number;
	else
		return false;
	return true;
}

int main(int argc, char **argv)
{
	struct options o = { .limits = { (size_t)64 << 20, 1 } };
	struct hooks_page *page = mmap(NULL, sizeof *page, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	pid_t pid;
	int letter, status;

	mem_install();
	while ((letter = getopt(argc, argv, "m:s:c:p")) != -1)
		if (!read_option(&o, letter, optarg))
			return 97;
	o.files = argv + optind;
	if (argc - optind < 3 || page == MAP_FAILED)
		return 97;
	pid = fork();
	if (pid == 0) {
		status = child_main(&o, page);
		fflush(stdout);
		return status;
	}
	status = end_of(pid, page);
	fprintf(stderr, "exit %d\n", status);
	return status;
}
