#pragma once
// Debian's libxml2 is built with ICU, whose headers clash with those inside Swift's Foundation. ICU only shows in
// xmlCharEncodingHandler, which nobody here allocates or looks into.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
