<?xml version="1.0" encoding="UTF-8"?>
<!-- Self-check of one group of teleworkers: the questions of the rules that bind them and fit their way of working, and of no others.
     One tree for each group; a single one where all groups have the same rules. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>

  <!-- The form whose blank this document is. -->
  <xsl:key name="blank-of" match="/kitei/model/catalog/record" use="@document"/>

  <xsl:variable name="groups" select="$company/groups"/>
  <xsl:variable name="everyone" select="/kitei/model/catalog/role[@held-by = 'everyone']"/>

  <xsl:template match="kitei">
    <xsl:choose>
      <xsl:when test="$groups/@differ = 'yes'">
        <xsl:apply-templates select="$groups/group" mode="tree"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="sheet">
          <xsl:with-param name="group" select="$groups/group[1]"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="group" mode="tree">
    <xsl:call-template name="sheet">
      <xsl:with-param name="group" select="."/>
      <xsl:with-param name="variant" select="@id"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="sheet">
    <xsl:param name="group"/>
    <xsl:param name="variant"/>
    <tree document="{$document}" title="{$row/@name}" layout="form" lang="{$lang}">
      <xsl:if test="$variant">
        <xsl:attribute name="variant"><xsl:value-of select="$variant"/></xsl:attribute>
        <xsl:attribute name="title">
          <xsl:call-template name="put">
            <xsl:with-param name="label" select="'title-for'"/>
            <xsl:with-param name="one" select="string($row/@name)"/>
            <xsl:with-param name="two" select="string($group/@name)"/>
          </xsl:call-template>
        </xsl:attribute>
      </xsl:if>
      <xsl:call-template name="company"/>
      <xsl:call-template name="sheet-facts"/>
      <p><xsl:value-of select="key('label', 'checklist-how')/@name"/></p>
      <p class="lead"><xsl:value-of select="key('label', 'checklist-promise')/@name"/></p>
      <xsl:apply-templates select="/kitei/model/chapters/chapter">
        <xsl:with-param name="group" select="concat(' ', $group/@id, ' ')"/>
      </xsl:apply-templates>
      <xsl:call-template name="sheet-blanks"/>
      <p class="small"><xsl:value-of select="key('label', 'checklist-limit')/@name"/></p>
      <xsl:call-template name="prevails"/>
    </tree>
  </xsl:template>

  <xsl:template name="sheet-facts">
    <facts>
      <xsl:apply-templates select="$row/@number" mode="fact"/>
      <xsl:for-each select="key('blank-of', $document)">
        <fact label="{key('label', 'checklist-form')/@name}"><ref to="{@id}" form="number"/></fact>
      </xsl:for-each>
      <xsl:apply-templates select="$row/@edition" mode="fact"/>
      <xsl:apply-templates select="$row/@effective" mode="fact"/>
      <xsl:apply-templates select="$row/@class" mode="fact"/>
      <fact label="{key('label', 'checklist-audience')/@name}"><xsl:value-of select="key('catalog', 'role worker')/@name"/></fact>
      <fact label="{key('label', 'content-code')/@name}"><code/></fact>
    </facts>
  </xsl:template>

  <!-- A chapter that asks this group nothing has no heading either. -->
  <xsl:template match="chapter">
    <xsl:param name="group"/>
    <xsl:variable name="checks">
      <xsl:apply-templates select="topic/rule[ask]">
        <xsl:with-param name="group" select="$group"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:if test="string($checks)">
      <section id="{$document}-{@id}" title="{@name}">
        <checks><xsl:copy-of select="$checks"/></checks>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template match="rule">
    <xsl:param name="group"/>
    <xsl:variable name="roles" select="concat(' ', @roles, ' ')"/>
    <xsl:if test="contains(concat(' ', @groups, ' '), $group)
                  and (contains($roles, ' worker ') or $everyone[contains($roles, concat(' ', @id, ' '))])">
      <check rule="{@id}">
        <ask><xsl:apply-templates select="ask/node()" mode="inline"/></ask>
        <basis><ref to="{@id}" form="short"/></basis>
      </check>
    </xsl:if>
  </xsl:template>

  <!-- Printed empty, always: evidence is written by people. -->
  <xsl:template name="sheet-blanks">
    <blanks>
      <blank label="{key('label', 'blank-trouble')/@name}" size="area"/>
      <blank label="{key('label', 'blank-date')/@name}" size="short"/>
      <blank label="{key('label', 'blank-name')/@name}" size="line"/>
      <blank label="{key('label', 'blank-checker')/@name}" size="line"/>
      <blank label="{key('label', 'blank-action')/@name}" size="line"/>
    </blanks>
  </xsl:template>

</xsl:stylesheet>
