<?xml version="1.0" encoding="UTF-8"?>
<!-- Which cases the training shows: those the company chose; where it chose none that fits, those usual for how people work;
     where none is, the first two. Decks, casebook and discussion sheet all ask here, so that they speak of the same cases. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:variable name="all-cases" select="/kitei/model/catalog/case"/>
  <xsl:variable name="cases-chosen" select="concat(' ', normalize-space($company/training/@cases), ' ')"/>

  <!-- In the session for everyone together. -->
  <xsl:variable name="shown-ids"><xsl:call-template name="shown-cases"/></xsl:variable>
  <xsl:variable name="cases-shown" select="$all-cases[contains($shown-ids, concat(' ', @id, ' '))]"/>

  <!-- As words: " id  id ". group: only what fits this group (" id ") · reach: "yes" = only what is for everyone,
       not for those alone who work in a certain pattern. -->
  <xsl:template name="shown-cases">
    <xsl:param name="group"/>
    <xsl:param name="reach"/>
    <xsl:variable name="fitting" select="$all-cases[contains(concat(' ', @groups, ' '), $group) and contains(@everyone, $reach)]
                                         [$reach = '' or not(@patterns)]"/>
    <xsl:variable name="ways">
      <xsl:for-each select="$company/groups/group[contains(concat(' ', @id, ' '), $group)]"><xsl:value-of select="concat(' ', @patterns, ' ')"/></xsl:for-each>
    </xsl:variable>
    <xsl:variable name="usual-ids">
      <xsl:apply-templates select="$fitting[@usual-for]" mode="usual"><xsl:with-param name="ways" select="string($ways)"/></xsl:apply-templates>
    </xsl:variable>
    <xsl:variable name="selected" select="$fitting[contains($cases-chosen, concat(' ', @id, ' '))]"/>
    <xsl:variable name="usual" select="$fitting[not($selected)][contains($usual-ids, concat(' ', @id, ' '))]"/>
    <xsl:for-each select="$selected | $usual | $fitting[position() &lt;= 2][not($selected or $usual)]">
      <xsl:value-of select="concat(' ', @id, ' ')"/>
    </xsl:for-each>
  </xsl:template>

  <!-- Its id, if it is usual for one of the ways people work. -->
  <xsl:template match="case" mode="usual">
    <xsl:param name="ways"/>
    <xsl:variable name="for" select="concat(' ', normalize-space(@usual-for), ' ')"/>
    <xsl:if test="/kitei/model/catalog/pattern[contains($for, concat(' ', @id, ' ')) and contains($ways, concat(' ', @id, ' '))]">
      <xsl:value-of select="concat(' ', @id, ' ')"/>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
