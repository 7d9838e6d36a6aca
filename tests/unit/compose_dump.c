/* compose_dump.c — composes one document from a printed input, so that what the program makes of a
 * stylesheet can be compared with what xsltproc makes of it.
 *
 *     compose_dump DATA INPUT.xml STYLESHEET DOCUMENT
 *
 * DATA is the folder that holds templates/, INPUT what `kitei resolve CLIENT --lang L` prints.  The
 * composed trees go to standard output. */
#include <stdio.h>

#include <libxml/parser.h>

#include "buf.h"
#include "compose.h"
#include "diag.h"
#include "files.h"
#include "load.h"
#include "mem.h"
#include "xml.h"

static void show_data(const char *folder)
{
	char *templates = mem_printf("%s/templates/", folder);

	diag_show_as("templates/", templates);
	mem_free(templates);
}

#define LARGEST ((size_t)64 << 20)

/* Through memory: load_prepare() has shut the library's own way to files. */
static xmlDoc *read_input(const char *path)
{
	struct buf bytes = { 0 };
	xmlDoc *doc = NULL;

	if (files_read(path, path, LARGEST, &bytes))
		doc = xmlReadMemory(buf_text(&bytes), (int)bytes.len, path, NULL, XML_PARSE_NONET | XML_PARSE_HUGE);
	buf_finish(&bytes);
	return doc;
}

static int dump(const char *sheet_name, xmlDoc *input, const char *document)
{
	char *name = mem_printf("templates/%s", sheet_name), *text;
	struct stylesheet *sheet = stylesheet_new(name);
	xmlDoc *trees = sheet != NULL ? compose(sheet, input, document) : NULL;

	if (trees != NULL) {
		text = xml_text(xmlDocGetRootElement(trees), false);
		puts(text);
		mem_free(text);
	}
	xmlFreeDoc(trees);
	stylesheet_free(sheet);
	mem_free(name);
	return trees != NULL ? 0 : 1;
}

int main(int argc, char **argv)
{
	xmlDoc *input;
	int status;

	if (argc != 5) {
		fprintf(stderr, "usage: compose_dump DATA INPUT.xml STYLESHEET DOCUMENT\n");
		return 2;
	}
	load_prepare();
	compose_prepare();
	show_data(argv[1]);
	input = read_input(argv[2]);
	status = input != NULL ? dump(argv[3], input, argv[4]) : 2;
	xmlFreeDoc(input);
	return status;
}
