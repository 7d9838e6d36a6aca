<?xml version="1.0" encoding="UTF-8"?>
<!-- Documents of the programme as the lists of the second round name them: the linked trees there really are, and the rows of the second round itself,
     which have no tree yet. Needs blocks.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:key name="tree" match="/kitei/set/tree" use="@document"/>
  <xsl:key name="group" match="/kitei/model/company/groups/group" use="@id"/>

  <xsl:template match="tree" mode="title">
    <xsl:value-of select="@title"/>
  </xsl:template>

  <xsl:template match="document" mode="title">
    <xsl:value-of select="@name"/>
  </xsl:template>

  <!-- The title as a link. A document laid on sheets has a page for each sheet and none under its plain name. -->
  <xsl:template match="tree | document" mode="link">
    <xsl:param name="of" select="."/>
    <xsl:choose>
      <xsl:when test="$of/@geometries"><xsl:apply-templates select="." mode="title"/></xsl:when>
      <xsl:otherwise>
        <ref to="{$of/@id}">
          <xsl:copy-of select="@variant"/>
          <xsl:apply-templates select="." mode="title"/>
        </ref>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Number of a document. A paper that prints a 別表 alone has the number of the 別表; one a month has the month behind it. -->
  <xsl:template match="document" mode="number">
    <xsl:variable name="schedule" select="key('tree', @id)/schedule"/>
    <xsl:choose>
      <xsl:when test="@number"><xsl:value-of select="@number"/></xsl:when>
      <xsl:when test="$schedule"><ref to="{$schedule/@id}" form="number"/></xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="document[@number][@per = 'month']" mode="number">
    <xsl:for-each select="key('tree', @id)">
      <xsl:sort select="@variant"/>
      <xsl:if test="position() = 1 or position() = last()">
        <xsl:if test="position() != 1"><xsl:value-of select="key('label', 'document-number-to')/@name"/></xsl:if>
        <xsl:apply-templates select="." mode="number"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="tree" mode="number">
    <xsl:call-template name="put">
      <xsl:with-param name="label" select="'document-number-month'"/>
      <xsl:with-param name="one" select="string(key('document', @document)/@number)"/>
      <xsl:with-param name="two" select="string(@variant)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- What sets a variant apart: the group, the role, both, or the month. -->
  <xsl:template match="tree" mode="variant">
    <xsl:param name="of"/>
    <xsl:variable name="role" select="key('catalog', concat('role ', @variant))"/>
    <xsl:variable name="worker" select="key('group', substring-after(@variant, 'worker-'))"/>
    <xsl:choose>
      <xsl:when test="$of/@per = 'month'">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'month'"/>
          <xsl:with-param name="one" select="string(/kitei/numbering/level[@kind = concat('month-', number(current()/@variant))]/@name)"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="$of/@per = 'role' and $role">
        <xsl:call-template name="capital"><xsl:with-param name="words" select="$role/@name"/></xsl:call-template>
      </xsl:when>
      <xsl:when test="$of/@per = 'role' and starts-with(@variant, 'worker-') and $worker">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'title-for'"/>
          <xsl:with-param name="one">
            <xsl:call-template name="capital"><xsl:with-param name="words" select="key('catalog', 'role worker')/@name"/></xsl:call-template>
          </xsl:with-param>
          <xsl:with-param name="two" select="string($worker/@name)"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="key('group', @variant)"><xsl:value-of select="key('group', @variant)/@name"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="@title"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
