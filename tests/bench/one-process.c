/* one-process.c TEMPLATES OUT INPUT… <ROWS — the least any program on libxslt can do: every sheet
 * compiled once, applied to every input, the result written by libxml2.  No validation, no numbers, no
 * checks.  ROWS are lines "document sheet".  For bench.sh. */
#include <stdio.h>
#include <string.h>

#include <libxml/parser.h>
#include <libxslt/transform.h>
#include <libxslt/xsltutils.h>

int main(int argc, char **argv)
{
	char id[64], sheet[64], path[4096], quoted[80];
	xmlDoc *inputs[8];
	int count = argc - 3;

	for (int i = 0; i < count && i < 8; i++)
		inputs[i] = xmlReadFile(argv[i + 3], NULL, 0);
	while (scanf("%63s %63s", id, sheet) == 2) {
		const char *params[] = { "document", quoted, NULL };
		xsltStylesheet *compiled;

		snprintf(path, sizeof path, "%s%s", argv[1], sheet);
		snprintf(quoted, sizeof quoted, "'%s'", id);
		compiled = xsltParseStylesheetFile((const xmlChar *)path);
		for (int i = 0; i < count && compiled != NULL; i++) {
			xmlDoc *result = xsltApplyStylesheet(compiled, inputs[i], params);

			snprintf(path, sizeof path, "%s/%s.%d.xml", argv[2], id, i);
			xsltSaveResultToFilename(path, result, compiled, 0);
			xmlFreeDoc(result);
		}
		xsltFreeStylesheet(compiled);
	}
	return 0;
}
