/* mem.c — the only place that decides what happens when memory runs out. */
#include "mem.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <libxml/xmlmemory.h>

void *mem_alive(void *p)
{
	if (p == NULL)
		_exit(MEM_EXIT_STATUS);
	return p;
}

void *mem_alloc(size_t size)
{
	return mem_alive(malloc(size > 0 ? size : 1));
}

void *mem_zalloc(size_t size)
{
	return mem_alive(calloc(1, size > 0 ? size : 1));
}

void *mem_realloc(void *old, size_t size)
{
	return mem_alive(realloc(old, size > 0 ? size : 1));
}

char *mem_strndup(const char *s, size_t length)
{
	char *copy = mem_alloc(length + 1);

	memcpy(copy, s, length);
	copy[length] = '\0';
	return copy;
}

char *mem_strdup(const char *s)
{
	return mem_strndup(s, strlen(s));
}

char *mem_printf(const char *format, ...)
{
	va_list args;
	int length;
	char *text;

	va_start(args, format);
	length = vsnprintf(NULL, 0, format, args);
	va_end(args);
	text = mem_alloc((size_t)length + 1);
	va_start(args, format);
	vsnprintf(text, (size_t)length + 1, format, args);
	va_end(args);
	return text;
}

void mem_free(void *p)
{
	free(p);
}

void mem_install(void)
{
	xmlMemSetup(mem_free, mem_alloc, mem_realloc, mem_strdup);
}
