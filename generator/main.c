/* main.c — the table of commands, and the way to one of them. */
#include <stdio.h>

#include <libxml/xmlversion.h>
#include <libxslt/xsltconfig.h>

#include "commands.h"
#include "diag.h"
#include "hooks.h"
#include "mem.h"
#include "options.h"

#ifndef KITEI_VERSION
#define KITEI_VERSION "0.0.0"
#endif

const struct command commands[] = {
	{ "build", "CLIENT…", 1, -1, "文書を作る", "write the documents", command_build },
	{ "check", "CLIENT…", 1, -1, "作らずに点検する", "check without writing", command_check },
	{ "resolve", "CLIENT…", 1, -1, "まとめたモデルを表示する (--lang L: ひな形への入力)", "print the resolved model (--lang L: what templates get)", command_resolve },
	{ "schema", "CLIENT…", 1, -1, "company.xsd と .vscode/ を書く (補完のため)", "write company.xsd and .vscode/ (for completion)", command_schema },
	{ "upgrade", "CLIENT…", 1, -1, "kitei.lock からの変化を示す (--accept: 書く)", "show changes since kitei.lock (--accept: write it)", command_upgrade },
	{ "init", "DIR", 1, 1, "新しい会社を始める (--name 会社名)", "start a new client (--name NAME)", command_init },
	{ "list", "WHAT [CLIENT]", 1, 2, "一覧: settings, rules, forms, documents", "list settings, rules, forms or documents", command_list },
	{ "explain", "ID [CLIENT]", 1, 2, "規則、設定、様式などの説明 (ID は K0104 などの知らせも可)", "explain a rule, setting, form …, or a message like K0104", command_explain },
	{ "hooks", "CLIENT…", 1, -1, "会社と層のフックの一覧", "list the hooks of client and layers", command_hooks },
	{ NULL, NULL, 0, 0, NULL, NULL, NULL },
};

static int print_help(void)
{
	char *help = options_help();

	fputs(help, stdout);
	mem_free(help);
	return fflush(stdout) == 0 ? 0 : 3;
}

static int print_version(void)
{
	printf("kitei %s (libxml2 %s, libxslt %s, %s)\n", KITEI_VERSION, LIBXML_DOTTED_VERSION,
		LIBXSLT_DOTTED_VERSION, hooks_engine());
	return fflush(stdout) == 0 ? 0 : 3;
}

int main(int argc, char **argv)
{
	struct options options;

	if (!options_read(&options, argc, argv))
		return diag_exit_status();
	if (options.version)
		return print_version();
	if (options.help)
		return print_help();
	return options.command->run(&options);
}
