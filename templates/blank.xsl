<?xml version="1.0" encoding="UTF-8"?>
<!-- A document that a hook adds (model:add_document): the head of a controlled document and nothing else.
     A hook on "document" writes the rest. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>

  <xsl:template match="kitei">
    <tree document="{$document}" title="{$row/@name}" layout="document" lang="{$lang}">
      <xsl:call-template name="control"/>
    </tree>
  </xsl:template>

</xsl:stylesheet>
