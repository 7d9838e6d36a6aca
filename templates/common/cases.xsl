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
    <!-- three of one way of working, two of each of two, one of each of more: the session has no room for all.
         The last ones, for those of a layer stand after those of the base -->
    <xsl:variable name="patterns" select="/kitei/model/catalog/pattern[contains($ways, concat(' ', @id, ' '))]"/>
    <xsl:variable name="of-each" select="3 - (count($patterns) &gt; 1) - (count($patterns) &gt; 2)"/>
    <xsl:variable name="usual-ids">
      <xsl:for-each select="$patterns">
        <xsl:variable name="pattern" select="concat(' ', @id, ' ')"/>
        <xsl:for-each select="$fitting[contains(concat(' ', normalize-space(@usual-for), ' '), $pattern)][position() &gt; last() - $of-each]">
          <xsl:value-of select="concat(' ', @id, ' ')"/>
        </xsl:for-each>
      </xsl:for-each>
    </xsl:variable>
    <xsl:variable name="selected" select="$fitting[contains($cases-chosen, concat(' ', @id, ' '))]"/>
    <xsl:variable name="usual" select="$fitting[not($selected)][contains($usual-ids, concat(' ', @id, ' '))]"/>
    <xsl:for-each select="$selected | $usual | $fitting[position() &lt;= 2][not($selected or $usual)]">
      <xsl:value-of select="concat(' ', @id, ' ')"/>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
