/* What libxml2 alone can do with the same pages: reads the files named in a list and counts the bytes of text in table
 * cells. The way is the first argument:
 *   dom    htmlReadMemory and a walk over the tree
 *   sax    the event interface over the whole page
 *   slice  the event interface over the bytes from `<table class="compare"` to `</table>`, found by searching
 * Prints pages, cells, bytes of cell text and the seconds of the loop. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

struct tally {
    long cells, bytes;
    int depth;
};

static int is_cell(const xmlChar *name) {
    return name[0] == 't' && (name[1] == 'd' || name[1] == 'h') && name[2] == 0;
}

static void walk(xmlNodePtr top, struct tally *tally) {
    xmlNodePtr node = top;
    while (node != NULL) {
        if (node->type == XML_ELEMENT_NODE && is_cell(node->name)) {
            tally->cells++;
            tally->depth++;
        } else if (node->type == XML_TEXT_NODE && tally->depth > 0) {
            tally->bytes += (long)strlen((const char *)node->content);
        }
        if (node->children != NULL) {
            node = node->children;
            continue;
        }
        while (node != NULL && node != top) {
            if (node->type == XML_ELEMENT_NODE && is_cell(node->name)) tally->depth--;
            if (node->next != NULL) break;
            node = node->parent;
        }
        if (node == NULL || node == top) return;
        node = node->next;
    }
}

static void start_element(void *data, const xmlChar *name, const xmlChar **attributes) {
    struct tally *tally = data;
    (void)attributes;
    if (!is_cell(name)) return;
    tally->cells++;
    tally->depth++;
}

static void end_element(void *data, const xmlChar *name) {
    if (is_cell(name)) ((struct tally *)data)->depth--;
}

static void characters(void *data, const xmlChar *text, int length) {
    struct tally *tally = data;
    (void)text;
    if (tally->depth > 0) tally->bytes += length;
}

static const int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET;

static void read_events(const char *page, long length, struct tally *tally) {
    htmlParserCtxtPtr context = htmlCreateMemoryParserCtxt(page, (int)length);
    if (context == NULL) return;
    memset(context->sax, 0, sizeof *context->sax);
    context->sax->startElement = start_element;
    context->sax->endElement = end_element;
    context->sax->characters = characters;
    context->sax->ignorableWhitespace = characters;
    context->userData = tally;
    htmlCtxtUseOptions(context, options);
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8);
    htmlParseDocument(context);
    htmlFreeParserCtxt(context);
}

static void read_page(const char *way, const char *page, long length, struct tally *tally) {
    tally->depth = 0;
    if (strcmp(way, "dom") == 0) {
        htmlDocPtr document = htmlReadMemory(page, (int)length, NULL, "utf-8", options);
        if (document == NULL) return;
        walk(xmlDocGetRootElement(document), tally);
        xmlFreeDoc(document);
    } else if (strcmp(way, "sax") == 0) {
        read_events(page, length, tally);
    } else {
        static const char mark[] = "<table class=\"compare\"", end[] = "</table>";
        const char *from = memmem(page, (size_t)length, mark, sizeof mark - 1);
        if (from == NULL) return;
        const char *to = memmem(from, (size_t)(page + length - from), end, sizeof end - 1);
        read_events(from, (to == NULL ? page + length : to + sizeof end - 1) - from, tally);
    }
}

int main(int count, char **arguments) {
    if (count != 3) return 2;
    FILE *list = fopen(arguments[2], "r");
    if (list == NULL) return 2;
    char path[4096];
    char *page = NULL;
    long pages = 0, capacity = 0;
    struct tally tally = {0, 0, 0};
    struct timespec start, end;
    xmlInitParser();
    clock_gettime(CLOCK_MONOTONIC, &start);
    while (fgets(path, sizeof path, list) != NULL) {
        path[strcspn(path, "\n")] = 0;
        int file = open(path, O_RDONLY);
        struct stat status;
        if (file < 0 || fstat(file, &status) != 0) return 2;
        if (status.st_size > capacity) {
            capacity = 2 * status.st_size;
            page = realloc(page, (size_t)capacity);
            if (page == NULL) return 2;
        }
        long length = read(file, page, (size_t)status.st_size);
        close(file);
        if (length < 0) return 2;
        read_page(arguments[1], page, length, &tally);
        pages++;
    }
    clock_gettime(CLOCK_MONOTONIC, &end);
    double seconds = (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) / 1e9;
    printf("%ld %ld %ld %.6f\n", pages, tally.cells, tally.bytes, seconds);
    return 0;
}
