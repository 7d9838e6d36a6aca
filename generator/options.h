/* options.h — the command line.  One table gives commands, one gives options; --help and the
 * manual's test read the same tables. */
#ifndef KITEI_OPTIONS_H
#define KITEI_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

struct options {
	const struct command *command;   /* NULL: --help or --version was asked for */
	bool help, version;
	char **words;                    /* what follows the command: CLIENT… */
	int word_count;
	const char *subject;             /* what list and explain are asked for; the words are clients */
	const char *out;                 /* -o, default "./out" */
	bool out_given;
	const char *layers_dir;          /* --layers, or NULL */
	const char *language;            /* --lang, or NULL for all */
	const char *format;              /* --format, or NULL for the documents' own */
	const char *date;                /* --date YYYY-MM-DD, or NULL */
	const char *name;                /* init: --name, or NULL */
	int jobs;                        /* -j */
	int hook_megabytes, hook_seconds;
	bool draft, discard, no_hooks, accept, verbose;
};

struct command {
	const char *name;
	const char *words;               /* "CLIENT…" */
	int min_words;
	int max_words;                   /* -1: any number */
	const char *ja, *en;             /* one line each */
	int (*run)(const struct options *o);
};

/* Ends with a row whose name is NULL; defined in main.c. */
extern const struct command commands[];

/* Reads the command line; false after a report (usage). */
bool options_read(struct options *o, int argc, char **argv);
/* The help text; the caller frees. */
char *options_help(void);

#endif
