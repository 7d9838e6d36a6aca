/* commands_init.c — a new client: a commented company.xml, the schema and settings of the editor. */
#include "commands.h"

#include <string.h>

#include "commands_run.h"
#include "diag.h"
#include "editor.h"
#include "files.h"
#include "init.h"
#include "load.h"
#include "mem.h"
#include "xml.h"

static bool write_schema(const struct shipped *s, const char *folder)
{
	xmlDoc *schema = editor_schema(s->schemas.company, s->ids);
	char *text = xml_file_text(schema, false);
	bool good = publish_beside(folder, "company.xsd", text, strlen(text))
		&& publish_beside(folder, ".vscode/settings.json", editor_settings, strlen(editor_settings))
		&& publish_beside(folder, ".vscode/extensions.json", editor_extensions, strlen(editor_extensions));

	mem_free(text);
	xmlFreeDoc(schema);
	return good;
}

/* company.xml comes last: a folder that has it is a whole client. */
static bool write_client(const struct shipped *s, const char *folder, const char *name)
{
	struct buf company = { 0 };
	bool good = init_company(s->folder, name, &company) && publish_folder(folder) && write_schema(s, folder)
		&& publish_beside(folder, "company.xml", buf_text(&company), company.len);

	buf_finish(&company);
	return good;
}

static bool is_free(const char *folder)
{
	struct files there = files_list(folder, NULL);
	bool empty = there.count == 0;

	if (!empty)
		diag_report((struct place){ folder, 0 }, K1009, there.names[0], NULL);
	files_free(&there);
	return empty;
}

static char *next_step(const char *folder)
{
	return mem_printf(diag_pick("%scompany.xml を書きました。\n次: \"\" を埋めて kitei check %s\n",
		"Wrote %scompany.xml.\nNext: fill in every \"\", then kitei check %s\n"), folder, folder);
}

int command_init(const struct options *o)
{
	struct shipped shipped = { 0 };
	char *folder = mem_printf("%s%s", o->words[0], text_ends(o->words[0], "/") ? "" : "/");
	char *said = NULL;

	load_prepare();
	if (client_name_holds(o->words[0]) && is_free(folder) && shipped_load(&shipped)
			&& write_client(&shipped, folder, o->name))
		said = next_step(folder);
	shipped_finish(&shipped);
	mem_free(folder);
	return print_and_end(said);
}
