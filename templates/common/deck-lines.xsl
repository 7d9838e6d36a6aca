<?xml version="1.0" encoding="UTF-8"?>
<!-- Lines of a slide that come from the model: one for each thing its fill= found. The stylesheet that imports this knows what that is (slides.xsl). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- Articles on one line. -->
  <xsl:variable name="articles" select="number(/kitei/budgets/budget[@id = 'slide-articles']/@name)"/>

  <xsl:template match="chapter" mode="fill">
    <li><xsl:copy-of select="@at"/><xsl:value-of select="@name"/></li>
  </xsl:template>

  <!-- リモートデスクトップ方式　端末にデータは残らない（設計部・営業部） -->
  <xsl:template match="pattern" mode="fill">
    <xsl:variable name="pattern" select="concat(' ', @id, ' ')"/>
    <li>
      <xsl:copy-of select="@at"/>
      <xsl:call-template name="put">
        <xsl:with-param name="label" select="'slides-pattern'"/>
        <xsl:with-param name="one" select="string(@name)"/>
        <xsl:with-param name="two" select="string(key('label', concat('slides-stores-', @stores))/@name)"/>
        <xsl:with-param name="three">
          <xsl:apply-templates select="$groups/group[contains(concat(' ', @patterns, ' '), $pattern)]" mode="listed"/>
        </xsl:with-param>
      </xsl:call-template>
    </li>
  </xsl:template>

  <!-- Everybody finds the line that is theirs: persons by their posts, teleworkers by their groups. A post may be called like the role. -->
  <xsl:template match="role" mode="fill">
    <xsl:variable name="role" select="concat(' ', @id, ' ')"/>
    <xsl:variable name="words">
      <xsl:call-template name="capital"><xsl:with-param name="words" select="@name"/></xsl:call-template>
    </xsl:variable>
    <xsl:variable name="who">
      <xsl:choose>
        <xsl:when test="@held-by = 'everyone'"><xsl:value-of select="key('label', 'slides-everyone')/@name"/></xsl:when>
        <xsl:when test="@id = 'worker'"><xsl:apply-templates select="$groups/group" mode="listed"/></xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="$company/people/person[contains(concat(' ', @roles, ' '), $role)]" mode="listed"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <li>
      <xsl:copy-of select="(. | $company/people/person[contains(concat(' ', @roles, ' '), $role)][1])[last()]/@at"/>
      <xsl:choose>
        <xsl:when test="string($who) = '' or string($who) = @name or string($who) = string($words)"><xsl:value-of select="$words"/></xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="put">
            <xsl:with-param name="label" select="'slides-role'"/>
            <xsl:with-param name="one" select="string($words)"/>
            <xsl:with-param name="two" select="string($who)"/>
          </xsl:call-template>
        </xsl:otherwise>
      </xsl:choose>
    </li>
  </xsl:template>

  <xsl:template match="group | person" mode="listed">
    <xsl:if test="position() &gt; 1"><xsl:value-of select="key('label', 'name-separator')/@name"/></xsl:if>
    <xsl:choose>
      <xsl:when test="self::person"><xsl:apply-templates select="." mode="post"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="@name"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="rule" mode="fill">
    <li rule="{@id}"><xsl:copy-of select="short/@at"/><xsl:apply-templates select="short/node()" mode="inline"/></li>
  </xsl:template>

  <xsl:template match="document" mode="fill">
    <li>
      <xsl:copy-of select="@at"/>
      <xsl:call-template name="put">
        <xsl:with-param name="label" select="'slides-change'"/>
        <xsl:with-param name="one" select="string(@name)"/>
        <xsl:with-param name="two" select="string(@edition)"/>
        <xsl:with-param name="three" select="string(edition[@number = ../@edition]/@name)"/>
      </xsl:call-template>
    </li>
  </xsl:template>

  <xsl:template match="contact | desk" mode="fill">
    <li>
      <xsl:copy-of select="@at"/>
      <xsl:call-template name="put">
        <xsl:with-param name="label" select="'slides-contact'"/>
        <xsl:with-param name="one">
          <phone>
            <xsl:attribute name="number"><xsl:apply-templates select="." mode="phone"/></xsl:attribute>
          </phone>
        </xsl:with-param>
        <xsl:with-param name="two"><xsl:apply-templates select="." mode="who"/></xsl:with-param>
        <xsl:with-param name="three">
          <xsl:choose>
            <xsl:when test="@incidents"><xsl:apply-templates select="@incidents" mode="names"/></xsl:when>
            <xsl:otherwise><xsl:apply-templates select="." mode="hours"/></xsl:otherwise>
          </xsl:choose>
        </xsl:with-param>
      </xsl:call-template>
    </li>
  </xsl:template>

  <xsl:template match="report" mode="fill">
    <li><xsl:copy-of select="card/@at"/><xsl:value-of select="card/@name"/></li>
  </xsl:template>

  <!-- マルウェアの防止　第20条、第21条 -->
  <xsl:template match="topic" mode="fill">
    <xsl:param name="mine"/>
    <xsl:param name="shared"/>
    <xsl:param name="group"/>
    <li>
      <xsl:copy-of select="@at"/>
      <xsl:call-template name="put">
        <xsl:with-param name="label" select="'slides-duties'"/>
        <xsl:with-param name="one" select="string(../@name)"/>
        <xsl:with-param name="two">
          <xsl:apply-templates select="." mode="article">
            <xsl:with-param name="mine" select="$mine"/>
            <xsl:with-param name="shared" select="$shared"/>
            <xsl:with-param name="group" select="$group"/>
          </xsl:apply-templates>
        </xsl:with-param>
      </xsl:call-template>
    </li>
  </xsl:template>

  <!-- This article and the next ones that bind the reader, as many as fit. -->
  <xsl:template match="topic" mode="article">
    <xsl:param name="mine"/>
    <xsl:param name="shared"/>
    <xsl:param name="group"/>
    <xsl:param name="so-far" select="0"/>
    <xsl:variable name="binds" select="boolean(rule[@tier = 'standard'][contains(concat(' ', @roles, ' '), $mine) or contains(concat(' ', @roles, ' '), $shared)]
                                               [contains(concat(' ', @groups, ' '), $group)])"/>
    <xsl:if test="$binds">
      <xsl:if test="$so-far &gt; 0"><xsl:value-of select="key('label', 'list-separator')/@name"/></xsl:if>
      <ref to="{@id}" form="short"/>
    </xsl:if>
    <xsl:if test="$so-far + $binds &lt; $articles">
      <xsl:apply-templates select="following-sibling::topic[1]" mode="article">
        <xsl:with-param name="mine" select="$mine"/>
        <xsl:with-param name="shared" select="$shared"/>
        <xsl:with-param name="group" select="$group"/>
        <xsl:with-param name="so-far" select="$so-far + $binds"/>
      </xsl:apply-templates>
    </xsl:if>
  </xsl:template>

  <!-- 様式第4号　端末管理台帳（6か月ごと） -->
  <xsl:template match="record" mode="fill">
    <xsl:variable name="often">
      <xsl:if test="frequency or @every or @times"><xsl:apply-templates select="." mode="frequency"/></xsl:if>
    </xsl:variable>
    <li>
      <xsl:copy-of select="@at"/>
      <xsl:call-template name="put">
        <xsl:with-param name="label">
          <xsl:choose>
            <xsl:when test="string($often)">slides-form-often</xsl:when>
            <xsl:otherwise>slides-form</xsl:otherwise>
          </xsl:choose>
        </xsl:with-param>
        <xsl:with-param name="one"><ref to="{@id}" form="number"/></xsl:with-param>
        <xsl:with-param name="two" select="string(@name)"/>
        <xsl:with-param name="three" select="string($often)"/>
      </xsl:call-template>
    </li>
  </xsl:template>

  <!-- 画面をロックするまでの時間　5分 -->
  <xsl:template match="parameter" mode="fill">
    <li>
      <xsl:copy-of select="@at"/>
      <xsl:call-template name="put">
        <xsl:with-param name="label" select="'slides-decision'"/>
        <xsl:with-param name="one" select="string(@name)"/>
        <xsl:with-param name="two">
          <xsl:choose>
            <xsl:when test="@type = 'yes-no'"><xsl:value-of select="key('label', concat('value-', @value))/@name"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="@text"/></xsl:otherwise>
          </xsl:choose>
        </xsl:with-param>
      </xsl:call-template>
    </li>
  </xsl:template>

  <!-- Steps of the emergency procedures: in which incident, by when, what. -->
  <xsl:template name="limits">
    <xsl:param name="steps"/>
    <table>
      <columns><column width="24%"/><column width="29%"/><column width="47%"/></columns>
      <head>
        <cell><xsl:value-of select="key('label', 'slides-limit-incident')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'slides-limit')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'slides-limit-what')/@name"/></cell>
      </head>
      <xsl:for-each select="$steps">
        <row>
          <cell head="yes"><xsl:apply-templates select="../@incidents" mode="names"/></cell>
          <cell><xsl:apply-templates select="limit/node()" mode="inline"/></cell>
          <cell><xsl:apply-templates select="short/node()" mode="inline"/></cell>
        </row>
      </xsl:for-each>
    </table>
  </xsl:template>

</xsl:stylesheet>
